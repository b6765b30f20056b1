import type { Account } from '../harness/account';
import { type Desk, idIn, type TypeName } from '../harness/desk';
import { endEveryMinute } from '../harness/every-minute';
import { type Newsroom, startNewsroom } from '../harness/newsroom';
import { newsItem } from '../harness/samples';
import { inMinutes, letCome, recordsOf, runSchedule, type Times, versionOf } from './schedule';

/** SQLite, or the empty PostgreSQL database that this setting names. */
const postgres = process.env.TEST_DATABASE_URL;
export const database = postgres === undefined ? {} : { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres };

type Version = { [field: string]: unknown } | null;

/** A newsroom in which only the test decides when somebody looks at the schedule. */
export interface Planning {
  newsroom: Newsroom;
  editor: Account & Desk;
  /** Looks at the schedule, as happens at every full minute otherwise. */
  run(): Promise<void>;
  records(id: string): Promise<unknown[]>;
  /** What the form shows. */
  draft(id: string, type?: TypeName): Promise<Version>;
  /** What readers may see, or null. */
  published(id: string, type?: TypeName): Promise<Version>;
  /** Writes a news item whose time has come. */
  dueItem(title: string, times: Times, fields?: object): Promise<string>;
  /** Writes a news item that is on the website, and that it is time to take down. */
  publicItemDueToGo(title: string, times?: Times): Promise<string>;
}

export async function startPlanning(settings: Readonly<Record<string, string>> = {}): Promise<Planning> {
  const newsroom = await startNewsroom({ ...database, ...settings });
  const { strapi } = newsroom;
  await endEveryMinute(strapi);
  const editor = await newsroom.editor();
  const write = async (title: string, fields: object) =>
    idIn(await editor.create('news-item', { ...newsItem, title, ...fields }));
  return {
    newsroom,
    editor,
    run: () => runSchedule(strapi),
    records: (id) => recordsOf(strapi, id),
    draft: (id, type = 'news-item') => versionOf(strapi, type, id, 'draft'),
    published: (id, type = 'news-item') => versionOf(strapi, type, id, 'published'),
    async dueItem(title, times, fields = {}) {
      const id = await write(title, fields);
      await letCome(strapi, 'news-item', id, times);
      return id;
    },
    async publicItemDueToGo(title, times = {}) {
      const id = await write(title, {});
      await editor.publish('news-item', id);
      const over = { takeDownAt: inMinutes(-1), takeDownReason: 'The event is over.' };
      await letCome(strapi, 'news-item', id, { ...over, ...times });
      return id;
    },
  };
}
