/**
 * Fetches JSON from a server that is not ours to trust.
 *
 * @param patience Milliseconds until it is given up.
 * @param mostBytes Where it is cut off: whoever answers without end gets no memory of ours.
 * @returns The parsed answer: anything, so look at it before use.
 * @throws when there is none in time, it is too long, or no JSON.
 */
export async function readJson(address: URL, patience: number, mostBytes: number): Promise<unknown> {
  const response = await fetch(address, {
    headers: { accept: 'application/json', 'cache-control': 'no-cache' },
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new Error(`${address} answered ${response.status}.`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    bytes += part.value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new Error(`${address} is longer than ${mostBytes} bytes.`);
    }
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
