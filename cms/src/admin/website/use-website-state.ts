import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { WebsiteState } from './state';

const soonMs = 2_000;
const laterMs = 15_000;
/** Just after an occasion something is likely to come of it, although nothing shows yet. */
const freshMs = 20_000;

/** How an answer is read; always the same object. */
interface Reader<State> {
  /** @throws when the answer makes no sense. */
  parse(answer: unknown): State;
  /** What to show when the server does not answer. */
  unreachable: State;
}

/**
 * Asks again and again what the website shows: every two seconds while something is on its way or has just been done, else
 * every fifteen.
 * A page that nobody looks at asks nothing, so that it does not keep a session alive.
 *
 * @param path Path to ask, or null for nothing to ask about.
 * @param occasion Asks at once when this differs, for example after a save.
 * @returns The last answer, or null before the first.
 */
export function useWebsiteState<State extends WebsiteState>(
  path: string | null,
  occasion: string | number,
  { parse, unreachable }: Reader<State>,
): State | null {
  const { get } = useFetchClient();
  const [state, setState] = useState<State | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an occasion is not looked at, it only starts the round afresh.
  useEffect(() => {
    if (path === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const began = Date.now();

    const ask = async (): Promise<void> => {
      const answer = await get<unknown>(path)
        .then(({ data }) => parse(data))
        .catch(() => unreachable);
      if (stopped) return;
      setState(answer);
      const isSoon = isOnItsWay(answer) || Date.now() - began < freshMs;
      timer = setTimeout(askIfSeen, isSoon ? soonMs : laterMs);
    };
    const askIfSeen = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') void ask();
    };

    void ask();
    document.addEventListener('visibilitychange', askIfSeen);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', askIfSeen);
    };
  }, [get, path, occasion, parse, unreachable]);

  return state;
}

/** Not settled yet: the next answer is likely to be another one. */
export function isOnItsWay({ state }: Pick<WebsiteState, 'state'>): boolean {
  return state === 'waiting' || state === 'publishing';
}
