/** There was no answer. The message goes on from an address: "did not answer within 20 seconds". */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
  /** `unreachable`: there is no server, for anybody. `unsure`: it may answer others, or at another time. */
  readonly outcome: 'unreachable' | 'unsure';
  /** The server kept silent for as long as we waited. */
  readonly isSilence: boolean;

  constructor(message: string, outcome: NoAnswer['outcome'], { isSilence = false } = {}) {
    super(message);
    this.outcome = outcome;
    this.isSilence = isSilence;
  }
}

/** Says in words why a connection failed. What may be the fault of our own network is `unsure`. */
export function noAnswer(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return new NoAnswer('has a host that does not exist', 'unreachable');
  if (code === 'ECONNREFUSED') return new NoAnswer('has a host on which no web server runs', 'unreachable');
  if (/CERT|SSL|TLS|SIGNATURE|ALTNAME/.test(code)) {
    return new NoAnswer('has no valid certificate, so browsers warn of it', 'unsure');
  }
  return new NoAnswer(`could not be asked (${code || String(error)})`.slice(0, 200), 'unsure');
}
