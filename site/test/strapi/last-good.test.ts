import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { digestOf, exportText } from './export-text.ts';
import { documentLine, fileLine, frame, newsLine, partnerLine, removalLine, settingsLine } from './exported-lines.ts';
import { bytes, exported, serving, startFakeStrapi } from './fake-strapi.ts';
import { faultsOf, pullFrom, pullLines, shownNews } from './pull-lines.ts';

test('a faulty item keeps its last good version, until it is good again', async () => {
  const good = newsLine('fair', { title: 'Summer fair', summary: 'On Monday.' });
  const first = await pullLines([good]);

  const bad = newsLine('fair', { title: 'Summer fair', summary: null });
  const second = await pullLines([bad, newsLine('other')], { lastGood: first.kept });
  expect(shownNews(second).map(({ id, summary }) => [id, summary])).toEqual([
    ['fair', 'On Monday.'],
    ['other', 'A summary.'],
  ]);
  expect(second.digests['news-item:fair']).toBe(digestOf(good));
  expect(faultsOf(second)).toMatchInlineSnapshot(`
    "News item "Summer fair" has nothing in "Summary".
    Editor: open it in Strapi, fill in "Summary" and publish again.
    Until then readers see its last good version.
    /admin/content-manager/collection-types/api::news-item.news-item/fair"
  `);

  const third = await pullLines([bad, newsLine('other')], { lastGood: second.kept });
  expect(shownNews(third)[0]?.summary).toBe('On Monday.');

  const mended = newsLine('fair', { title: 'Summer fair', summary: 'On Tuesday.' });
  const fourth = await pullLines([mended, newsLine('other')], { lastGood: third.kept });
  expect(fourth.faults).toEqual([]);
  expect(shownNews(fourth)[0]?.summary).toBe('On Tuesday.');
});

test('a removal waits for nothing, even when other items are faulty', async () => {
  const first = await pullLines([newsLine('fair'), newsLine('withdrawn')]);
  const removal = removalLine('withdrawn', { topicIds: ['events'], replacement: { type: 'page', id: 'page-about' } });
  const second = await pullLines([newsLine('fair', { summary: null }), removal], { lastGood: first.kept });
  expect(shownNews(second).map(({ id }) => id)).toEqual(['fair']);
  expect(second.kept.toString()).not.toContain('withdrawn');
  expect(second.snapshot.removals).toEqual([
    {
      type: 'news-item',
      id: 'withdrawn',
      removedAt: '2026-11-24T09:00:00.000Z',
      reason: 'mistake',
      title: 'News withdrawn',
      words: null,
      replacement: { type: 'page', id: 'page-about' },
      topicIds: ['events'],
      inspectionId: null,
      paths: ['/news/withdrawn/'],
      pathDigests: [],
    },
  ]);
});

test('a last good version no longer links to what was taken down since', async () => {
  const partners = [partnerLine('helpers'), partnerLine('others')];
  const first = await pullLines([newsLine('fair', { partnerIds: ['helpers', 'others'] }), ...partners]);
  const second = await pullLines([newsLine('fair', { summary: null }), newsLine('b'), partnerLine('others')], {
    lastGood: first.kept,
  });
  expect(shownNews(second)[0]?.partnerIds).toEqual(['others']);
});

test('a last good version gives way when its address now belongs to another item', async () => {
  const first = await pullLines([newsLine('a', { slug: 'fair' })]);
  const second = await pullLines([newsLine('a', { summary: null }), newsLine('b', { slug: 'fair' })], {
    lastGood: first.kept,
  });
  expect(shownNews(second).map(({ id }) => id)).toEqual(['b']);
});

test('settings that are faulty keep their last good version too', async () => {
  const first = await pullLines([newsLine('a')]);
  const faulty = [
    ...frame.filter(({ type }) => type !== 'site-settings'),
    settingsLine({ tagline: '' }),
    newsLine('a'),
  ];
  const strapi = await startFakeStrapi(serving(exportText(faulty)));
  const second = await pullFrom(strapi, { lastGood: first.kept });
  expect(second.snapshot.items.find(({ type }) => type === 'site-settings')).toMatchObject({
    tagline: 'For families.',
  });
  expect(faultsOf(second)).toMatchInlineSnapshot(`
    "Site settings "Example Parent Carer Forum" has nothing in "Who it is for".
    Administrator: open it in Strapi, fill in "Who it is for" and save.
    Until then readers see its last good version.
    /admin/content-manager/single-types/api::site-settings.site-settings"
  `);
});

test('last good lines that an earlier version of the site wrote differently are left out', async () => {
  const lastGood = Buffer.from('not JSON\n{"line":"item","type":"story"}\n');
  const pulled = await pullLines([newsLine('good'), newsLine('bad', { summary: null })], { lastGood });
  expect(shownNews(pulled).map(({ id }) => id)).toEqual(['good']);
});

test('a file that Strapi no longer gives is shown from its last good copy', async () => {
  const pdf = bytes(Buffer.from('%PDF-1.4 sample'), 'application/pdf');
  const document = documentLine('letter', { title: 'Letter', source: 'file', fileId: 'letter', link: null });
  const lines = [...frame, newsLine('a'), document];
  const strapi = await startFakeStrapi({
    '/api/site-content': exported(exportText([...lines, fileLine('letter')])),
    '/uploads/letter.pdf': pdf,
  });
  const mirror = temporaryFolder();
  const first = await pullFrom(strapi, { mirror });
  expect(first.faults).toEqual([]);

  const later = fileLine('letter', { updatedAt: '2026-11-20T08:00:00.000Z' });
  strapi.answer(serving(exportText([...lines, later])));
  const second = await pullFrom(strapi, { mirror, lastGood: first.kept });
  expect(second.snapshot.files).toEqual(first.snapshot.files);
  expect(second.digests['inspection-document:letter']).toBe(digestOf(document));
  expect(faultsOf(second)).toMatchInlineSnapshot(`
    "Inspection document "Letter" shows, in "File", a file that cannot be had: Strapi answers with status 404 for "letter.pdf".
    Editor: open it in Strapi, put the file into "File" again and save.
    Until then readers see it with the earlier copy of the file.
    /admin/content-manager/collection-types/api::inspection-document.inspection-document/letter"
  `);
});

test('a last good version brings the file along that only it uses', async () => {
  const strapi = await startFakeStrapi({
    '/api/site-content': exported(
      exportText([
        ...frame,
        newsLine('a'),
        documentLine('letter', { source: 'file', fileId: 'old', link: null }),
        fileLine('old'),
      ]),
    ),
    '/uploads/old.pdf': bytes(Buffer.from('%PDF-1.4 old'), 'application/pdf'),
  });
  const mirror = temporaryFolder();
  const first = await pullFrom(strapi, { mirror });

  const faulty = documentLine('letter', { source: 'file', fileId: null, link: null });
  strapi.answer(serving(exportText([...frame, newsLine('a'), faulty])));
  const second = await pullFrom(strapi, { mirror, lastGood: first.kept });
  expect(second.snapshot.files.map(({ id }) => id)).toEqual(['old']);
  const third = await pullFrom(strapi, { mirror, lastGood: second.kept });
  expect(third.snapshot.files).toEqual(first.snapshot.files);
});
