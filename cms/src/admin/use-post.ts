import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { serverSentence } from './server-sentence';

interface Sending {
  /** The server has not answered yet. */
  isAtIt: boolean;
  /** Why it was not done, in words for the person who asked. */
  problem: string | null;
  /** @returns whether it was done. */
  send(path: string, body: object): Promise<boolean>;
  /** Forgets the problem, for a fresh try. */
  forget(): void;
}

/** Sends something to an address of the admin, and keeps what came of it. */
export function usePost(): Sending {
  const { post } = useFetchClient();
  const [isAtIt, setAtIt] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    isAtIt,
    problem,
    forget: () => setProblem(null),
    async send(path, body) {
      setAtIt(true);
      setProblem(null);
      try {
        await post(path, body);
        return true;
      } catch (error) {
        setProblem(serverSentence(error));
        return false;
      } finally {
        setAtIt(false);
      }
    },
  };
}
