/** Long enough to do real work, short enough that a caller of `/status` never notices. */
const breathMs = 15;

/**
 * Long loops call the returned function once a turn; every few milliseconds it lets other work of the process go first.
 *
 * @param signal ends the loop by throwing its reason
 */
export function breather(signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < breathMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    last = performance.now();
  };
}
