import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { serverSentence } from '../server-sentence';
import type { Term } from './term-fields';

const path = '/content-manager/collection-types/api::glossary-term.glossary-term';

interface Adding {
  /** The server has not answered yet. */
  isAtIt: boolean;
  /** Why it was not added, in words for the editor. */
  problem: string | null;
  /** @returns whether it was added. */
  add(term: Term): Promise<boolean>;
}

/** Adds a term to the glossary, by the request that its own form sends. */
export function useAddTerm(): Adding {
  const { post } = useFetchClient();
  const [isAtIt, setAtIt] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    isAtIt,
    problem,
    async add(term) {
      setAtIt(true);
      setProblem(null);
      try {
        await post(path, term);
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
