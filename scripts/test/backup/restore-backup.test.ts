import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeBackup } from '../../backup/make-backup.ts';
import { restoreBackup } from '../../backup/restore-backup.ts';
import { takeLock } from '../../processes/lock.ts';
import { places } from '../../settings/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { backedUp, elsewhere, newsroom, titles } from './newsroom-on-disk.ts';

describe('a restore', () => {
  test('into an empty place brings everything back', async () => {
    const { where, archive } = await backedUp();
    const there = elsewhere();
    const { manifest, movedTo } = await restoreBackup({ places: there, archive, replace: false });
    expect(movedTo).toBeUndefined();
    expect(manifest.counts.files).toBe(4);
    expect(titles(there)).toEqual(['Our response']);
    expect(readFileSync(there.settings, 'utf8')).toBe(readFileSync(where.settings, 'utf8'));
    expect(readFileSync(path.join(there.uploads, 'sub/Ünïcode letter.pdf'), 'utf8')).toBe('%PDF-1.7');
    expect(readdirSync(there.data).sort()).toEqual(['database', 'public', 'settings.env']);
  });

  test('leaves secrets readable by their owner only', async () => {
    const { archive } = await backedUp();
    const there = elsewhere();
    await restoreBackup({ places: there, archive, replace: false });
    const modes = [there.data, there.settings, there.database].map((place) => statSync(place).mode & 0o777);
    expect(modes).toEqual([0o700, 0o600, 0o600]);
  });

  test('has what was saved before the backup, and not what was saved after', async () => {
    const { where, database } = newsroom();
    const archive = path.join(temporaryFolder(), 'backup.tar.gz');
    database.exec("INSERT INTO news VALUES ('Saved just before')");
    await makeBackup(where, archive);
    database.exec("INSERT INTO news VALUES ('Saved after')");
    const there = elsewhere();
    await restoreBackup({ places: there, archive, replace: false });
    expect(titles(there)).toEqual(['Our response', 'Saved just before']);
  });

  test('does not touch a newsroom that is there', async () => {
    const { where, archive } = await backedUp();
    await expect(restoreBackup({ places: where, archive, replace: false })).rejects.toThrow(
      `There is a newsroom in ${where.data} already. To move it aside and restore the backup in its place, add --replace:`,
    );
    expect(titles(where)).toEqual(['Our response']);
  });

  test('that replaces a newsroom keeps it beside', async () => {
    const { where, database } = newsroom();
    const archive = path.join(temporaryFolder(), 'backup.tar.gz');
    await makeBackup(where, archive);
    database.exec("INSERT INTO news VALUES ('Saved after')");
    const { movedTo } = await restoreBackup({ places: where, archive, replace: true });
    expect(titles(where)).toEqual(['Our response']);
    expect(titles(places({ NEWSROOM_DATA: movedTo ?? '' }))).toEqual(['Our response', 'Saved after']);
  });

  test('waits until the newsroom is closed', async () => {
    const { where, archive } = await backedUp();
    const letGo = takeLock(where.lock);
    await expect(restoreBackup({ places: where, archive, replace: true })).rejects.toThrow(
      'The newsroom is open. Close it first (Ctrl-C in its window), then restore again.',
    );
    letGo?.();
    await restoreBackup({ places: where, archive, replace: true });
    expect(titles(where)).toEqual(['Our response']);
  });

  test('stops when the newsroom is opened while the backup is being unpacked', async () => {
    const { where, archive } = await backedUp();
    const restoring = restoreBackup({ places: where, archive, replace: true });
    const letGo = takeLock(where.lock);
    await expect(restoring).rejects.toThrow('The newsroom is open.');
    letGo?.();
    expect(readdirSync(path.dirname(where.data))).toEqual(['data']);
  });

  test('of a file that is not there says so', async () => {
    await expect(restoreBackup({ places: elsewhere(), archive: '/no/such.tar.gz', replace: false })).rejects.toThrow(
      'There is no file /no/such.tar.gz.',
    );
  });
});
