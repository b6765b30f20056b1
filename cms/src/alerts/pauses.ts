/** Pauses between tries, each twice as long as the one before. A restart forgets them and tries at once. */
export interface Pauses {
  isOver(name: string, now: Date): boolean;
  failed(name: string, now: Date): void;
  succeeded(name: string): void;
}

const minuteMs = 60_000;
const longestMs = 60 * minuteMs;

export function createPauses(): Pauses {
  const failed = new Map<string, { times: number; at: number }>();
  return {
    isOver(name, now) {
      const last = failed.get(name);
      if (last === undefined) return true;
      const passed = now.getTime() - last.at;
      // A clock that was put back must not make the pause longer.
      return passed < 0 || passed >= Math.min(longestMs, minuteMs * 2 ** (last.times - 1));
    },
    failed(name, now) {
      failed.set(name, { times: (failed.get(name)?.times ?? 0) + 1, at: now.getTime() });
    },
    succeeded(name) {
      failed.delete(name);
    },
  };
}
