import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { list } from 'tar';
import { describe, expect, test } from 'vitest';
import { makeBackup } from '../../backup/make-backup.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { backedUp, elsewhere } from './newsroom-on-disk.ts';

describe('a backup', () => {
  test('holds the database, the uploads and the settings, and says what it holds', async () => {
    const { archive } = await backedUp();
    const names: string[] = [];
    await list({ file: archive, onReadEntry: (entry) => names.push(entry.path) });
    expect(names).toEqual([
      'manifest.json',
      'settings.env',
      'database/newsroom.db',
      'public/uploads/cover_1a2b.jpg',
      'public/uploads/sub/Ünïcode letter.pdf',
    ]);
  });

  test('can be read by its owner only, and leaves nothing else behind', async () => {
    const { where, archive } = await backedUp();
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(archive))).toEqual(['backup.tar.gz']);
    expect(readdirSync(where.data).filter((name) => name.startsWith('backup-'))).toEqual([]);
  });

  test('never replaces another one', async () => {
    const { where, archive } = await backedUp();
    const before = readFileSync(archive);
    await expect(makeBackup(where, archive)).rejects.toThrow(
      `${archive} is there already, and a backup never replaces another. Choose another name.`,
    );
    expect(readFileSync(archive).equals(before)).toBe(true);
  });

  test('of a newsroom that was never started is refused', async () => {
    const where = elsewhere();
    await expect(makeBackup(where, path.join(temporaryFolder(), 'x.tar.gz'))).rejects.toThrow(
      `There is nothing to back up: ${where.database} is not there. Start the newsroom once first.`,
    );
  });
});
