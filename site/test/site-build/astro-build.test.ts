import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { digestOf, exportText, versionOf } from '../strapi/export-text.ts';
import { documentLine, fileLine, frame, newsLine } from '../strapi/exported-lines.ts';
import { bytes, exported, serving, startFakeStrapi } from '../strapi/fake-strapi.ts';
import { makeBuildFolder, runAstroBuild } from './run-astro.ts';

let folder: string;

beforeEach(async () => {
  folder = await makeBuildFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

function build(cmsUrl: string, settings: Record<string, string> = {}) {
  return runAstroBuild(join(folder, 'site'), {
    SITE_URL: 'https://news.example.org/',
    CMS_URL: cmsUrl,
    SITE_CONTENT_TOKEN: 'secret',
    NEWSROOM_DATA: folder,
    ...settings,
  });
}

test('one command pulls from Strapi and builds the whole site, files included', { timeout: 60_000 }, async () => {
  const letter = documentLine('letter', { source: 'file', fileId: 'letter', link: null });
  const lines = [...frame, newsLine('fair'), letter, fileLine('letter')];
  const strapi = await startFakeStrapi({
    '/api/site-content': exported(exportText(lines)),
    '/uploads/letter.pdf': bytes(Buffer.from('%PDF-1.4 sample'), 'application/pdf'),
  });
  const { code, output } = await build(strapi.url);
  expect(output).toContain('Complete!');
  expect(code).toBe(0);
  expect(await readFile(join(folder, 'site/news/fair/index.html'), 'utf8')).toContain('News fair');
  const [media = ''] = await readdir(join(folder, 'site/media'));
  expect(media).toMatch(/^letter-[0-9a-f]{8}\.pdf$/);
  expect(await readFile(join(folder, 'site/documents/letter/index.html'), 'utf8')).toContain(`/media/${media}`);
  const shown = JSON.parse(await readFile(join(folder, 'build/shown.json'), 'utf8'));
  expect(shown.contentVersion).toBe(versionOf(lines));
  expect(shown.digests['inspection-document:letter']).toBe(digestOf(letter));
});

test('a faulty item keeps its page from one build to the next, and is named', { timeout: 60_000 }, async () => {
  const strapi = await startFakeStrapi(serving(exportText([...frame, newsLine('fair', { summary: 'On Monday.' })])));
  expect((await build(strapi.url)).output).toContain('Complete!');
  strapi.answer(serving(exportText([...frame, newsLine('fair', { summary: null }), newsLine('other')])));
  const { code, output } = await build(strapi.url);
  expect(code).toBe(0);
  expect(output).toContain('News item "News fair" has nothing in "Summary".');
  expect(output).toContain('Until then readers see its last good version.');
  expect(await readFile(join(folder, 'site/news/fair/index.html'), 'utf8')).toContain('On Monday.');
});

test('doubt about the export ends the build with one message and leaves the earlier site alone', {
  timeout: 60_000,
}, async () => {
  const strapi = await startFakeStrapi(serving(exportText([...frame, newsLine('fair')])));
  expect((await build(strapi.url)).output).toContain('Complete!');
  strapi.answer(serving(exportText([...frame])));
  const { code, output } = await build(strapi.url);
  expect(code).toBe(1);
  expect(output.replaceAll(/^\d\d:\d\d:\d\d .*\n/gm, '').trim()).toMatchInlineSnapshot(`
    "Strapi’s export holds no news that can be shown, so it is not taken for the whole site.
    Editor: publish at least one news item."
  `);
  expect(await readFile(join(folder, 'site/news/fair/index.html'), 'utf8')).toContain('News fair');
});

test('a missing setting ends the build with one message', { timeout: 60_000 }, async () => {
  const { code, output } = await build('http://127.0.0.1:1/', { SITE_CONTENT_TOKEN: '' });
  expect(code).toBe(1);
  expect(output.replaceAll(/^\d\d:\d\d:\d\d .*\n/gm, '').trim()).toMatchInlineSnapshot(`
    "SITE_CONTENT_TOKEN is not set.
    Operator: set it to the token that lets the site read the export. "npm start" and "npm run site:build" do so by themselves."
  `);
});
