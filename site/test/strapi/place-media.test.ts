import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { placeMedia } from '../../src/strapi/place-media.ts';
import { files } from '../fixtures/files.ts';
import { snapshotData } from '../fixtures/snapshot.ts';
import { writeFixture } from '../fixtures/write-fixture.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = temporaryFolder();
  await writeFixture(folder);
});

test('the files that are shown, in all their sizes, are put beside the pages', async () => {
  await placeMedia(
    { ...snapshotData, files: [files.logo, files.letter] },
    join(folder, 'mirror'),
    join(folder, 'site'),
  );
  expect(await readdir(join(folder, 'site/media'))).toEqual([
    'helping-hands-55667788-480.webp',
    'helping-hands-55667788-640.webp',
    'helping-hands-55667788.png',
    'outcome-letter-99aabbcc.pdf',
  ]);
});

test('the part of a picture that is shared is put there too', async () => {
  await placeMedia({ ...snapshotData, files: [files.photo] }, join(folder, 'mirror'), join(folder, 'site'));
  expect(await readdir(join(folder, 'site/media'))).toContain('families-at-the-summer-fair-0a1b2c3d-share.jpg');
});

test('they take no room of their own on the same disk', async () => {
  await placeMedia({ ...snapshotData, files: [files.letter] }, join(folder, 'mirror'), join(folder, 'site'));
  const [mirrored, placed] = await Promise.all([
    stat(join(folder, 'mirror', files.letter.path)),
    stat(join(folder, 'site', files.letter.path)),
  ]);
  expect(placed.ino).toBe(mirrored.ino);
});

test('placing them a second time changes nothing', async () => {
  for (let time = 0; time < 2; time++) await placeMedia(snapshotData, join(folder, 'mirror'), join(folder, 'site'));
  expect(await readFile(join(folder, 'site', files.minutes.path), 'utf8')).toBe('Sample of Minutes.docx');
});

test('a file that the mirror has lost is named', async () => {
  await rm(join(folder, 'mirror', files.letter.path));
  await expect(placeMedia(snapshotData, join(folder, 'mirror'), join(folder, 'site'))).rejects.toThrow(
    `The mirror has lost ${join(folder, 'mirror', files.letter.path)}.\nOperator: publish again; it is fetched from Strapi anew.`,
  );
});
