import type { Subject } from './entry';

/** Where the admin shows what happened on the website. */
export const recordAddress = 'what-happened';

/** The same for one item, or with nulls for the whole website. */
export function recordOf({ uid, documentId }: Subject, page = 1): string {
  const query = new URLSearchParams({
    ...(uid !== null && documentId !== null && { uid, documentId }),
    ...(page > 1 && { page: `${page}` }),
  });
  return `/${recordAddress}?${query}`;
}
