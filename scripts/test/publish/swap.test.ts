import { mkdirSync, readFileSync, readlinkSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftOf, type Folders, foldersIn } from '../../publish/folders.ts';
import { pointTo, putInPlace } from '../../publish/swap.ts';
import {
  beginDraft,
  forgetOldVersions,
  listVersions,
  nextVersion,
  versionInPlace,
} from '../../publish/versions/versions.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeSite } from './write-site.ts';

async function publishText(folders: Folders, text: string): Promise<void> {
  const version = await nextVersion(folders);
  writeSite(await beginDraft(folders, version), { 'index.html': text });
  await putInPlace(folders, version, signal);
}

const { signal } = new AbortController();

function liveText(folders: Folders): string {
  return readFileSync(join(folders.live, 'index.html'), 'utf8');
}

test('before the first publish nothing is in place', async () => {
  expect(await versionInPlace(foldersIn(temporaryFolder()))).toBeNull();
});

test('a new version takes the place of the one before', async () => {
  const folders = foldersIn(temporaryFolder());
  await publishText(folders, 'one');
  await publishText(folders, 'two');
  expect(liveText(folders)).toBe('two');
  expect(await versionInPlace(folders)).toBe(2);
});

test('a reader who asks all the time gets one whole version after the other and never nothing', async () => {
  const folders = foldersIn(temporaryFolder());
  await publishText(folders, '1');
  const seen = new Set<string>();
  let reading = true;
  const reader = (async () => {
    while (reading) {
      seen.add(liveText(folders));
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  for (let count = 2; count <= 60; count += 1) await publishText(folders, String(count));
  reading = false;
  await reader;
  expect(seen.size).toBeGreaterThan(5);
  expect(liveText(folders)).toBe('60');
});

test('a swap that was interrupted before its last move is simply done again', async () => {
  const folders = foldersIn(temporaryFolder());
  await publishText(folders, 'one');
  writeSite(draftOf(folders, 2), { 'index.html': 'half' });
  symlinkSync('versions/2', `${folders.live}.next`);
  await publishText(folders, 'two');
  expect(liveText(folders)).toBe('two');
  expect(await listVersions(folders)).toEqual([2, 1]);
});

test('a swap that comes after its deadline leaves everything to the next try', async () => {
  const folders = foldersIn(temporaryFolder());
  await publishText(folders, 'one');
  writeSite(draftOf(folders, 2), { 'index.html': 'two' });
  await expect(putInPlace(folders, 2, AbortSignal.abort(new Error('Too late.')))).rejects.toThrow('Too late.');
  expect(liveText(folders)).toBe('one');
  expect(await listVersions(folders)).toEqual([1]);
});

test('an earlier version comes back by pointing to it, and numbers go on from the highest', async () => {
  const folders = foldersIn(temporaryFolder());
  await publishText(folders, 'one');
  await publishText(folders, 'two');
  await pointTo(folders, 1);
  expect(liveText(folders)).toBe('one');
  expect(await nextVersion(folders)).toBe(3);
});

test('the whole data folder can be moved', async () => {
  const data = temporaryFolder();
  mkdirSync(join(data, 'before'));
  await publishText(foldersIn(join(data, 'before')), 'one');
  renameSync(join(data, 'before'), join(data, 'after'));
  expect(liveText(foldersIn(join(data, 'after')))).toBe('one');
  expect(readlinkSync(join(data, 'after/site/live'))).toBe('versions/1');
});

test('five versions are kept, and always the one in place', async () => {
  const folders = foldersIn(temporaryFolder());
  for (let count = 1; count <= 8; count += 1) await publishText(folders, String(count));
  await pointTo(folders, 3);
  await forgetOldVersions(folders);
  await beginDraft(folders, 9);
  expect(await listVersions(folders)).toEqual([8, 7, 6, 5, 4, 3]);
  expect(liveText(folders)).toBe('3');
});
