import type { Core } from '@strapi/strapi';
import { isRow, type Row, textOf } from '../site-content/row';
import { dropEarlierExports } from './drop-earlier-exports';
import { rewriteDatabase } from './rewrite-database';
import { forgetUnfinished, readUnfinished } from './unfinished';
import { usersOf } from './users-of-file';

const turns = new WeakMap<Core.Strapi, Promise<unknown>>();

/**
 * Does what can't be part of the transaction that erased something: files, the bytes that a database leaves behind where
 * rows were, and earlier exports. Nothing to do, nothing happens. Done again, it does no harm; one at a time.
 *
 * @throws what kept it from being finished; it has to be tried again.
 */
export function finishErasing(strapi: Core.Strapi): Promise<void> {
  const mine = (turns.get(strapi) ?? Promise.resolve()).then(() => finish(strapi));
  turns.set(
    strapi,
    mine.catch(() => undefined),
  );
  return mine;
}

async function finish(strapi: Core.Strapi): Promise<void> {
  const unfinished = await readUnfinished(strapi);
  if (unfinished.length === 0) return;
  for (const id of unfinished.flatMap(({ files }) => files)) await removeFile(strapi, id);
  await rewriteDatabase(strapi);
  await dropEarlierExports(strapi);
  await forgetUnfinished(strapi, unfinished);
}

/** With all its sizes. The error names no file: it goes into the log, and the name may tell what was erased. */
async function removeFile(strapi: Core.Strapi, id: string): Promise<void> {
  const file: Row | null = await strapi.db.query('plugin::upload.file').findOne({ where: { documentId: id } });
  if (file === null) return;
  // Somebody may have chosen it for something else since: then it stays, as everything that something else uses.
  if ((await usersOf(strapi, file, () => ({}))).length > 0) return;
  try {
    await strapi.plugin('upload').service('upload').remove(file);
  } catch (error) {
    const code = isRow(error) ? textOf(error, 'code') : null;
    throw new Error(
      `A file in the folder of uploads can’t be deleted (${code ?? 'no reason given'}). Let the newsroom delete files there.`,
    );
  }
}
