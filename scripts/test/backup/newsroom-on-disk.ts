import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { makeBackup } from '../../backup/make-backup.ts';
import { type Places, places } from '../../settings/places.ts';
import { makeSettings } from '../../settings/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A data folder as `npm start` leaves it, with a database that is open and being written to. */
export function newsroom(): { where: Places; database: DatabaseSync } {
  const given = { NEWSROOM_DATA: path.join(temporaryFolder(), 'data') };
  makeSettings(given);
  const where = places(given);
  mkdirSync(path.dirname(where.database));
  const database = new DatabaseSync(where.database);
  onTestFinished(() => database.close());
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE news (title TEXT); INSERT INTO news VALUES ('Our response')");
  mkdirSync(path.join(where.uploads, 'sub'), { recursive: true });
  writeFileSync(path.join(where.uploads, 'cover_1a2b.jpg'), Buffer.alloc(100_000, 7));
  writeFileSync(path.join(where.uploads, 'sub/Ünïcode letter.pdf'), '%PDF-1.7');
  return { where, database };
}

/** A backup of such a newsroom. */
export async function backedUp(): Promise<{ where: Places; archive: string }> {
  const { where } = newsroom();
  const archive = path.join(temporaryFolder(), 'backup.tar.gz');
  await makeBackup(where, archive);
  return { where, archive };
}

/** A data folder that is not there yet. */
export function elsewhere(): Places {
  return places({ NEWSROOM_DATA: path.join(temporaryFolder(), 'another') });
}

/** What the database of a newsroom holds. */
export function titles(where: Places): unknown[] {
  const database = new DatabaseSync(where.database, { readOnly: true });
  onTestFinished(() => database.close());
  return database
    .prepare('SELECT title FROM news ORDER BY rowid')
    .all()
    .map(({ title }) => title);
}
