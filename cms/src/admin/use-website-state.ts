import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { newsroomUnreachable, parseWebsiteState, type WebsiteState } from './website-state';

const soonMs = 2_000;
const laterMs = 15_000;

/**
 * Asks again and again what the website shows: every two seconds while something is on its way, else every fifteen.
 * A page that nobody looks at asks nothing, so that it does not keep a session alive.
 *
 * @param path Path to ask, or null for nothing to ask about.
 * @param occasion Asks at once when this differs, for example after a save.
 * @returns The last answer, or null before the first.
 */
export function useWebsiteState(path: string | null, occasion: string): WebsiteState | null {
  const { get } = useFetchClient();
  const [state, setState] = useState<WebsiteState | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an occasion is not looked at, it only starts the round afresh.
  useEffect(() => {
    if (path === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;

    const ask = async (): Promise<void> => {
      const answer = await get<unknown>(path)
        .then(({ data }) => parseWebsiteState(data))
        .catch(() => newsroomUnreachable);
      if (stopped) return;
      setState(answer);
      timer = setTimeout(askIfSeen, isOnItsWay(answer) ? soonMs : laterMs);
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
  }, [get, path, occasion]);

  return state;
}

function isOnItsWay({ state }: WebsiteState): boolean {
  return state === 'waiting' || state === 'publishing';
}
