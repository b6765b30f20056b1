import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

/**
 * Copies a SQLite database as it is at one moment, also while Strapi is writing to it.
 * @param to the copy, one file that needs no other beside it
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 });
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(source, to);
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(to);
  // In WAL mode a database may have its newest part in a second file; Strapi turns it on again when it opens the copy.
  copy.exec('PRAGMA journal_mode = DELETE');
  copy.close();
  chmodSync(to, 0o600);
}

/** Whether SQLite finds a database whole; says what is wrong with it otherwise. */
export function faultInDatabase(file: string): string | undefined {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    const [row] = database.prepare('PRAGMA integrity_check(1)').all();
    database.close();
    return row?.integrity_check === 'ok' ? undefined : String(row?.integrity_check);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
