import type { Core } from '@strapi/strapi';
import { forgetLinksOf } from '../links/forget-item';
import { whoIsActing } from '../newsroom/who-is-acting';
import { erasedPath, isErased } from '../site-content/erased-path';
import { itemKey } from '../site-content/exported-type';
import { type Row, rowOf, textOf, textsOf } from '../site-content/row';
import { filesOfItem } from './files-of-item';
import { type Item, takeDown } from './take-down';
import { keepUnfinished } from './unfinished';

const publications = 'api::publication.publication';
const addresses = 'api::address.address';
const reason = 'personal-information';

/**
 * Erases everything that the newsroom keeps of an item that holds personal information, whether readers see it now, saw
 * it once or never did: its draft and what was published, what the records say it was, its addresses (which stay bound,
 * unreadable), the outside links that only it had, and the files that nothing else uses. Call `finishErasing` once that is committed.
 */
export async function erase(strapi: Core.Strapi, item: Item): Promise<void> {
  const files = (await filesOfItem(strapi, item)).filter(({ usedElsewhere }) => !usedElsewhere);
  await takeDown(strapi, item, 'delete', { reason, words: null, replacement: null });
  await emptyRecords(strapi, item);
  await hideAddresses(strapi, item);
  await forgetLinksOf(strapi, itemKey(item.type.type, item.id));
  await keepUnfinished(
    strapi,
    files.map(({ id }) => id),
  );
}

async function emptyRecords(strapi: Core.Strapi, { type, id }: Item): Promise<void> {
  const target = { targetId: id, type: type.type };
  const records: Row[] = await strapi.db.query(publications).findMany({ where: target, orderBy: { id: 'asc' } });
  const emptied = { title: null, path: null, words: null, replacement: null };
  for (const record of records) {
    const data = { ...emptied, exported: feedsOf(record) };
    await strapi.db.query(publications).update({ where: { id: record.id }, data });
  }
  const last = records.at(-1);
  if (last === undefined || textOf(last, 'reason') === reason) return;
  // Readers had seen it once, and were told something of it when it was taken down.
  const seen = records.findLast((record) => rowOf(record, 'exported') !== null) ?? {};
  const what = { action: 'delete', at: new Date(), who: whoIsActing(strapi), reason, exported: feedsOf(seen) };
  await strapi.db.query(publications).create({ data: { ...target, ...what } });
}

/** By these the feeds find out whose subscribers to tell. */
function feedsOf(record: Row): Row | null {
  const exported = rowOf(record, 'exported');
  if (exported === null) return null;
  return { topicIds: textsOf(exported, 'topicIds'), inspectionId: textOf(exported, 'inspectionId') };
}

async function hideAddresses(strapi: Core.Strapi, { type, id }: Item): Promise<void> {
  const bound: Row[] = await strapi.db.query(addresses).findMany({ where: { targetId: id, type: type.type } });
  for (const row of bound) {
    const path = textOf(row, 'path') ?? '';
    if (isErased(path)) continue;
    await strapi.db.query(addresses).update({ where: { id: row.id }, data: { path: erasedPath(path) } });
  }
}
