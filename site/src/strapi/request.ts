/** How long to wait, in milliseconds. */
export interface Patience {
  /** Until the answer begins: connecting, and whatever the server does first. */
  begin: number;
  /** Between two pieces of the answer. */
  idle: number;
  /** For the whole answer. */
  whole: number;
}

export interface Answer {
  status: number;
  /** Without parameters, in lower case: `application/x-ndjson`. Empty when the server does not say. */
  contentType: string;
  bytes: Buffer;
}

/** No answer, or only a part of one. The message goes on from "Strapi at <address> …", without a full stop. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
  /** True when there was no connection at all. */
  readonly isUnreachable: boolean;

  constructor(message: string, options: ErrorOptions & { isUnreachable?: boolean } = {}) {
    super(message, options);
    this.isUnreachable = options.isUnreachable ?? false;
  }
}

const usualPatience: Patience = { begin: 10_000, idle: 10_000, whole: 120_000 };

/**
 * Asks once and reads the whole answer. Redirects are not followed: Strapi sends none, so one means a wrong address.
 * @throws {NoAnswer} when the server is down, too slow, or stops half way; the signal's reason when the caller gives up
 */
export async function request(
  url: URL,
  options: { headers?: Record<string, string>; patience?: Patience; signal?: AbortSignal } = {},
): Promise<Answer> {
  const { headers = {}, patience = usualPatience, signal } = options;
  const limits = startLimits(patience);
  const signals = signal ? [limits.signal, signal] : [limits.signal];
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.any(signals) });
    const chunks: Uint8Array[] = [];
    limits.expectMore();
    for await (const chunk of response.body ?? []) {
      limits.expectMore();
      chunks.push(chunk);
    }
    const [contentType = ''] = (response.headers.get('content-type') ?? '').split(';');
    return { status: response.status, contentType: contentType.trim().toLowerCase(), bytes: Buffer.concat(chunks) };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw error instanceof NoAnswer ? error : noAnswer(error);
  } finally {
    limits.stop();
  }
}

/** Starts the clocks; whichever runs out first ends the request. */
function startLimits(patience: Patience) {
  const controller = new AbortController();
  const after = (milliseconds: number, problem: string) =>
    setTimeout(() => controller.abort(new NoAnswer(problem)), milliseconds);

  const whole = after(patience.whole, `needs more than ${seconds(patience.whole)} for one answer`);
  let next = after(patience.begin, `has not begun to answer within ${seconds(patience.begin)}`);
  return {
    signal: controller.signal,
    /** Call it at the start of the answer and at each piece. */
    expectMore() {
      clearTimeout(next);
      next = after(patience.idle, `sent nothing for ${seconds(patience.idle)} in the middle of its answer`);
    },
    stop() {
      clearTimeout(whole);
      clearTimeout(next);
    },
  };
}

function seconds(milliseconds: number): string {
  const count = milliseconds / 1000;
  return count === 1 ? '1 second' : `${count} seconds`;
}

/** `fetch` itself only says "fetch failed"; the reason is the error's cause. */
function noAnswer(error: unknown): NoAnswer {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET') return new NoAnswer('broke off the connection', { cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  const known = typeof code === 'string' ? unreachable[code] : undefined;
  return new NoAnswer(`does not answer: ${known ?? reason}`, { cause, isUnreachable: true });
}

const unreachable: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
};
