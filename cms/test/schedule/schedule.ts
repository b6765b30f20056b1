import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { at } from '../harness/account';
import { compiledFolder } from '../harness/compile';
import type { TypeName } from '../harness/desk';

/** The very modules that the running newsroom uses: what is compiled is loaded once. */
const load = createRequire(import.meta.url);
const folder = path.join(compiledFolder, 'src/newsroom/schedule');
const { runSchedule }: typeof import('../../src/newsroom/schedule/run') = load(path.join(folder, 'run'));
const { startSchedule }: typeof import('../../src/newsroom/schedule/start') = load(path.join(folder, 'start'));

export { runSchedule, startSchedule };

/** What an editor gives an item to be scheduled by. */
export interface Times {
  goLiveAt?: string;
  takeDownAt?: string;
  takeDownReason?: string;
}

/** A moment so many minutes from now, to the minute, as the form sends it. */
export function inMinutes(minutes: number): string {
  const minuteMs = 60_000;
  return new Date(Math.floor(Date.now() / minuteMs + minutes) * minuteMs).toISOString();
}

/** Lets the time of an item come: no editor could choose one that has been. */
export async function letCome(strapi: Core.Strapi, type: TypeName, id: string, times: Times): Promise<void> {
  await strapi.db.query(`api::${type}.${type}`).updateMany({
    where: { documentId: id, publishedAt: null },
    data: times,
  });
}

/** What the form shows of an item, or what readers may see of it; null where there is nothing. */
export async function versionOf(
  strapi: Core.Strapi,
  type: TypeName,
  id: string,
  version: 'draft' | 'published',
): Promise<{ [field: string]: unknown } | null> {
  return strapi.db.query(`api::${type}.${type}`).findOne({
    where: { documentId: id, publishedAt: version === 'draft' ? null : { $notNull: true } },
  });
}

/** What was written down about an item, oldest first. */
export async function recordsOf(strapi: Core.Strapi, targetId: string): Promise<unknown[]> {
  const rows: unknown[] = await strapi.db
    .query('api::publication.publication')
    .findMany({ where: { targetId }, orderBy: { id: 'asc' } });
  return rows.map((row) => ({
    action: at(row, 'action'),
    who: at(row, 'who'),
    reason: at(row, 'reason'),
    words: at(row, 'words'),
  }));
}
