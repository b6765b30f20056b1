import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeBackup } from '../../backup/make-backup.ts';
import { restoreBackup } from '../../backup/restore-backup.ts';
import { listFiles } from '../../files/list-files.ts';
import { places } from '../../settings/places.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a newsroom that is backed up while it is open and restored elsewhere hands out the same content, line by line', async () => {
  const first = await openTestNewsroom();
  onTestFinished(() => first.remove());
  const before = await first.readExport();
  const archive = path.join(temporaryFolder(), 'backup.tar.gz');
  await makeBackup(first.settings.places, archive);
  await first.close();

  const data = path.join(temporaryFolder(), 'restored');
  await restoreBackup({ places: places({ NEWSROOM_DATA: data }), archive, replace: false });
  const second = await openTestNewsroom({ data, accounts: first.accounts });
  onTestFinished(() => second.remove());
  const after = await second.readExport();

  expect(before.split('\n').length).toBeGreaterThan(40);
  expect(after.split('\n')).toEqual(before.split('\n'));
  expect(second.status).toMatchObject({ problem: null, faults: [] });
  expect(uploadsOf(second)).toEqual(uploadsOf(first));
  expect(second.status.live?.contentVersion).toBe(first.status.live?.contentVersion);
});

/** Each file in the media library with the digest of its bytes. */
function uploadsOf({ settings }: TestNewsroom): string[] {
  const { uploads } = settings.places;
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(uploads, file)))
      .digest('hex');
  const files = listFiles(uploads).sort();
  expect(files.length).toBeGreaterThan(5);
  return files.map((file) => `${file} ${digest(file)}`);
}
