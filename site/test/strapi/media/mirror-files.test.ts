import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mirrorFiles } from '../../../src/strapi/media/mirror-files.ts';
import { readMirrorIndex } from '../../../src/strapi/media/mirror-index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { bytes, closedAddress, startFakeStrapi } from '../fake-strapi.ts';
import { mirrorOne, photo, upload } from './mirror-one.ts';

test('what has been mirrored is not fetched again', async () => {
  const line = upload('Photo.jpg', 'image/jpeg');
  const strapi = await startFakeStrapi({ '/uploads/Photo.jpg': bytes(await photo(500, 300), 'image/jpeg') });
  const options = { cmsUrl: strapi.url, mirror: temporaryFolder() };
  const first = await mirrorFiles([line], [], options);
  const second = await mirrorFiles([line], [], options);
  expect(second).toEqual(first);
  expect(strapi.asked).toEqual(['/uploads/Photo.jpg']);
});

test('what was lost from the mirror is fetched again', async () => {
  const line = upload('Photo.jpg', 'image/jpeg');
  const strapi = await startFakeStrapi({ '/uploads/Photo.jpg': bytes(await photo(500, 300), 'image/jpeg') });
  const mirror = temporaryFolder();
  const first = await mirrorFiles([line], [], { cmsUrl: strapi.url, mirror });
  await rm(join(mirror, first.get('f1')?.file?.path ?? ''));
  await mirrorFiles([line], [], { cmsUrl: strapi.url, mirror });
  await writeFile(join(mirror, 'index.json'), '{"f1":"damaged"');
  const third = await mirrorFiles([line], [], { cmsUrl: strapi.url, mirror });
  expect(third).toEqual(first);
  expect(strapi.asked).toHaveLength(3);
});

test('what was mirrored before parts were made for sharing gets its part, and a mirror of then can still be used', async () => {
  const line = upload('Photo.jpg', 'image/jpeg');
  const strapi = await startFakeStrapi({ '/uploads/Photo.jpg': bytes(await photo(1300, 900), 'image/jpeg') });
  const options = { cmsUrl: strapi.url, mirror: temporaryFolder() };
  const first = await mirrorFiles([line], [], options);
  const index = await readMirrorIndex(options.mirror);
  const { share: _share, ...before } = index.get('f1')?.file ?? {};
  await writeFile(join(options.mirror, 'index.json'), JSON.stringify({ f1: { key: 'another recipe', file: before } }));

  const gone = { cmsUrl: await closedAddress(), mirror: options.mirror };
  expect((await mirrorFiles([line], [], gone)).get('f1')?.file).toEqual({ ...before, share: null });
  expect(await mirrorFiles([line], [], options)).toEqual(first);
});

test('another picture under the same address gets another name', async () => {
  const mirror = temporaryFolder();
  const line = upload('Photo.jpg', 'image/jpeg');
  const first = await mirrorOne(line, bytes(await photo(500, 300), 'image/jpeg'), mirror);
  const later = upload('Photo.jpg', 'image/jpeg', { updatedAt: '2026-10-02T09:30:00.000Z' });
  const second = await mirrorOne(later, bytes(await photo(600, 300), 'image/jpeg'), mirror);
  expect(second?.file?.width).toBe(600);
  expect(second?.file?.path).not.toBe(first?.file?.path);
});

test('when Strapi is gone the last good copy is used, and that is told', async () => {
  const mirror = temporaryFolder();
  const first = await mirrorOne(upload('Photo.jpg', 'image/jpeg'), bytes(await photo(500, 300), 'image/jpeg'), mirror);
  const later = upload('Photo.jpg', 'image/jpeg', { updatedAt: '2026-10-02T09:30:00.000Z' });
  const files = await mirrorFiles([later], [], { cmsUrl: await closedAddress(), mirror });
  expect(files.get('f1')).toEqual({
    sourcePath: '/uploads/Photo.jpg',
    file: first?.file,
    problem: 'asked for "Photo.jpg", Strapi does not answer: nothing listens there',
  });
});

test('a file that only a last good version uses is never fetched', async () => {
  const line = upload('Photo.jpg', 'image/jpeg');
  const strapi = await startFakeStrapi({});
  const files = await mirrorFiles([], [line], { cmsUrl: strapi.url, mirror: temporaryFolder() });
  expect(files.get('f1')?.problem).toBe('there is no copy of "Photo.jpg"');
  expect(strapi.asked).toEqual([]);
});
