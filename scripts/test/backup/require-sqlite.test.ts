import path from 'node:path';
import { expect, test } from 'vitest';
import { requireSqlite } from '../../backup/require-sqlite.ts';
import { readSettings } from '../../settings/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('whoever uses PostgreSQL is told how to back it up, into files that only they can read', () => {
  const NEWSROOM_DATA = path.join(temporaryFolder(), 'data');
  const settings = readSettings({ NEWSROOM_DATA, DATABASE_CLIENT: 'postgres' });
  expect(() => requireSqlite(settings)).toThrow(
    /umask 077\n +DATABASE_URL=…\n +pg_dump .*\n +tar -czf .* settings\.env\n/,
  );
  expect(() => requireSqlite(readSettings({ NEWSROOM_DATA }))).not.toThrow();
});
