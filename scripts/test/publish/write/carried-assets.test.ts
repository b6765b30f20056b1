import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { carryAssets } from '../../../publish/write/carried-assets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeSite } from '../write-site.ts';

const noon = new Date('2026-11-24T12:00:00.000Z');

function minutesLater(minutes: number): Date {
  return new Date(noon.getTime() + minutes * 60_000);
}

/** Three versions in a row; only the first uses `media/old.webp`. */
async function threeVersions(secondAt: Date, thirdAt: Date, takenDown = false): Promise<string[]> {
  const root = temporaryFolder();
  writeSite(join(root, '1'), { 'media/old.webp': 'old', '_astro/old.css': 'old', 'index.html': 'one' });
  writeSite(join(root, '2'), { 'media/new.webp': 'new', 'index.html': 'two' });
  writeSite(join(root, '3'), { 'media/new.webp': 'new', 'index.html': 'three' });
  const step = (from: string, to: string, now: Date, down: boolean): Promise<void> =>
    carryAssets({
      previous: join(root, from),
      folder: join(root, to),
      previousMemory: join(root, 'memory', from),
      memory: join(root, 'memory', to),
      takenDown: down,
      now,
    });
  await step('1', '2', secondAt, takenDown);
  await step('2', '3', thirdAt, false);
  return readdirSync(join(root, '3', 'media'));
}

test('a picture that the new site no longer shows stays for a page that was opened before', async () => {
  expect(await threeVersions(noon, minutesLater(20))).toEqual(['new.webp', 'old.webp']);
});

test('an hour later it is gone', async () => {
  expect(await threeVersions(noon, minutesLater(61))).toEqual(['new.webp']);
});

test('a clock that is put back by a day keeps nothing for longer', async () => {
  expect(await threeVersions(noon, minutesLater(-24 * 60))).toEqual(['new.webp']);
});

test('when something is taken down, its pictures leave at once', async () => {
  expect(await threeVersions(noon, minutesLater(1), true)).toEqual(['new.webp']);
});

test('a style sheet stays in any case, and a carried file is the same file', async () => {
  const root = temporaryFolder();
  writeSite(join(root, '1'), { '_astro/a.css': 'a' });
  writeSite(join(root, '2'), {});
  await carryAssets({
    previous: join(root, '1'),
    folder: join(root, '2'),
    previousMemory: join(root, 'memory/1'),
    memory: join(root, 'memory/2'),
    takenDown: true,
    now: noon,
  });
  expect(existsSync(join(root, '2/_astro/a.css'))).toBe(true);
  expect(statSync(join(root, '2/_astro/a.css')).ino).toBe(statSync(join(root, '1/_astro/a.css')).ino);
});
