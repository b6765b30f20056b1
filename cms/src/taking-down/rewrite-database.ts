import type { Core } from '@strapi/strapi';
import { isRow } from '../site-content/row';

/**
 * Writes the database anew, so that no byte of what was deleted is left in its files. Meanwhile nobody can save: a second
 * for some 100 MB. What PostgreSQL keeps elsewhere (its log of changes, replicas, backups) is the operator's.
 *
 * @throws when somebody else, such as a backup, is reading the database at that moment.
 */
export async function rewriteDatabase({ db }: Core.Strapi): Promise<void> {
  if (db.dialect.client === 'postgres') {
    await db.connection.raw('VACUUM FULL');
    return;
  }
  await db.connection.raw('VACUUM');
  // Before and after lie in the file of latest changes, until that is emptied.
  const answer: unknown = await db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  const [result]: unknown[] = Array.isArray(answer) ? answer : [];
  if (isRow(result) && result.busy === 0) return;
  throw new Error('Another program is reading the database, so what was deleted can’t be removed from its files yet.');
}
