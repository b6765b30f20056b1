import { DatabaseSync } from 'node:sqlite';
import type { Forms } from './forms.ts';
import type { Rows } from './rows.ts';

/**
 * Looks through every column of every table, also while Strapi is writing. What rows that are gone have left in the file is
 * not seen here: that is found by its bytes.
 *
 * @param file absolute path of the database
 */
export function searchSqlite(file: string, forms: Forms): Rows[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    return tables.flatMap(({ name }) => {
      const counts = new Map<string, number>();
      for (const row of database.prepare(`SELECT * FROM "${name}"`).iterate()) {
        for (const [column, value] of Object.entries(row)) {
          if (!forms.isIn(textOf(value))) continue;
          counts.set(column, (counts.get(column) ?? 0) + 1);
        }
      }
      return [...counts].map(([column, count]) => ({ table: String(name), column, count }));
    });
  } finally {
    database.close();
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.normalize('NFC');
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8').normalize('NFC') : '';
}
