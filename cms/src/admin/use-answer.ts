import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { serverSentence } from './server-sentence';

/** What the server says, as far as it has said anything yet. */
export type Answer<Value> =
  | { state: 'awaited' }
  | { state: 'there'; value: Value }
  | { state: 'failed'; message: string };

/**
 * Asks the server once, and again when the path or the occasion changes. Until the new answer is there, the former one
 * stays, so that nothing flickers.
 *
 * @param path Path to ask, or null for nothing to ask about.
 * @param read Reads the answer; always the same function.
 * @param occasion Asks again when this differs, for example after a save.
 */
export function useAnswer<Value>(
  path: string | null,
  read: (answer: unknown) => Value,
  occasion: string | number,
): Answer<Value> {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<Value>>({ state: 'awaited' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: an occasion is not looked at, it only asks again.
  useEffect(() => {
    if (path === null) return undefined;
    let isStale = false;
    get<unknown>(path)
      .then(({ data }): Answer<Value> => ({ state: 'there', value: read(data) }))
      .catch((error: unknown): Answer<Value> => ({ state: 'failed', message: serverSentence(error) }))
      .then((next) => {
        if (!isStale) setAnswer(next);
      });
    return () => {
      isStale = true;
    };
  }, [get, path, read, occasion]);

  return answer;
}
