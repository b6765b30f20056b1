import { getFetchClient, useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { isRow, rowsOf, textOf } from '../../site-content/row';

/** Somebody else who has the same item open, or oneself in another window. */
export interface Other {
  name: string;
  /** ISO 8601. */
  since: string;
  isYou: boolean;
}

const beatMs = 10_000;

/** By this name the newsroom tells the windows of one person apart. */
const thisWindow = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16)).join('');

/**
 * Tells the newsroom every ten seconds that an item is open here, and says who else has it open. A window that nobody
 * looks at says nothing, unless something in it is not saved: it must not keep a session alive.
 *
 * @param path Path of the item, or null where there is none yet.
 * @param isModified Whether something is not saved.
 */
export function usePresence(path: string | null, isModified: boolean): readonly Other[] {
  const { post } = useFetchClient();
  const token = useRef<string | null>(null);
  token.current = useAuth('Presence', (auth) => auth.token);
  const [others, setOthers] = useState<readonly Other[]>([]);
  const hasEdits = useRef(isModified);
  hasEdits.current = isModified;

  useEffect(() => {
    if (path === null) return undefined;
    let isStopped = false;
    const beat = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' && !hasEdits.current) return;
      const answer = await post<unknown>(path, { window: thisWindow }).then(
        ({ data }) => readOthers(data),
        () => [],
      );
      if (!isStopped) setOthers(answer);
    };
    const beatAgain = (): void => void beat();
    beatAgain();
    const timer = setInterval(beatAgain, beatMs);
    const leaveAtOnce = (): void => sendWhileClosing(`${path}/leave`, token.current);
    document.addEventListener('visibilitychange', beatAgain);
    window.addEventListener('pagehide', leaveAtOnce);
    return () => {
      isStopped = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beatAgain);
      window.removeEventListener('pagehide', leaveAtOnce);
      // The hook's own client takes back its requests when the form closes.
      getFetchClient()
        .post(`${path}/leave`, { window: thisWindow })
        .catch(() => {});
    };
  }, [path, post]);

  return others;
}

/** Strapi's own client ends with the page; this request outlives it. The newsroom is where the admin comes from. */
function sendWhileClosing(path: string, token: string | null): void {
  fetch(path, {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ window: thisWindow }),
  }).catch(() => {});
}

function readOthers(answer: unknown): Other[] {
  if (!isRow(answer)) return [];
  return rowsOf(answer, 'others').flatMap((other) => {
    const [name, since] = [textOf(other, 'name'), textOf(other, 'since')];
    return name === null || since === null ? [] : [{ name, since, isYou: other.isYou === true }];
  });
}
