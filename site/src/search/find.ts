import { closeIndex, type Found, type FoundPage, openIndex } from './open-index.ts';
import { filtersOf, type Question } from './question.ts';

/** What was found, page by page. */
export interface Answer {
  count: number;
  /** The next ones; fewer than asked for when there are no more. */
  next(most: number): Promise<FoundPage[]>;
}

/**
 * Asks the index.
 *
 * @param folder address of the index
 * @throws {IndexMissing | Error} why there is no answer
 */
export async function find(folder: string, question: Question): Promise<Answer> {
  const index = await openIndex(folder);
  const { results } = await index.search(question.words === '' ? null : question.words, {
    filters: filtersOf(question),
  });
  let shown = 0;
  return {
    count: results.length,
    async next(most) {
      const pages = await load(results.slice(shown, shown + most));
      shown += pages.length;
      return pages;
    },
  };
}

async function load(found: readonly Found[]): Promise<FoundPage[]> {
  try {
    return await Promise.all(found.map((page) => page.data()));
  } catch (error) {
    // A part that has gone with the index that it belonged to.
    closeIndex();
    throw error;
  }
}
