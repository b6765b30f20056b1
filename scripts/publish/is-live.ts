import type { Pulled } from '../../site/src/strapi/pull.ts';
import type { Newsroom } from './newsroom.ts';
import type { Standing } from './standing.ts';

/** Whether what was pulled is what is proven to be live, rendered by the present code. */
export function isLive({ bundle }: Newsroom, { live, items }: Standing, { snapshot, digests }: Pulled): boolean {
  if (live === null || live.contentVersion !== snapshot.version || live.codeVersion !== bundle.codeVersion)
    return false;
  const keys = Object.keys(digests);
  return keys.length === Object.keys(items).length && keys.every((key) => items[key]?.digest === digests[key]);
}
