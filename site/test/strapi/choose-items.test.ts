import { expect, test } from 'vitest';
import { documentLine, fileLine, inspectionLine, newsLine, pageLine, partnerLine } from './exported-lines.ts';
import { faultsOf, pullLines, shownNews } from './pull-lines.ts';

test('an item without a required field is left out and named; the others go on', async () => {
  const pulled = await pullLines([newsLine('good'), newsLine('bad', { title: 'Summer fair', summary: ' ' })]);
  expect(shownNews(pulled).map(({ id }) => id)).toEqual(['good']);
  expect(pulled.digests['news-item:bad']).toBeUndefined();
  expect(pulled.faults[0]).toMatchObject({
    type: 'news-item',
    id: 'bad',
    title: 'Summer fair',
    field: 'Summary',
    adminUrl: expect.stringMatching(
      /^http:\/\/127\.0\.0\.1:\d+\/admin\/content-manager\/collection-types\/api::news-item\.news-item\/bad$/,
    ),
  });
  expect(faultsOf(pulled)).toMatchInlineSnapshot(`
    "News item "Summer fair" has nothing in "Summary".
    Editor: open it in Strapi, fill in "Summary" and publish again.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::news-item.news-item/bad"
  `);
});

test('an item of which a field cannot be used is named with what is in the field', async () => {
  const pulled = await pullLines([
    newsLine('good'),
    partnerLine('helpers', { name: 'Helpers', website: 'javascript:alert(1)', checkedOn: '2026-02-30' }),
    inspectionLine('area', {
      title: 'Inspection of 2020',
      milestones: [
        { on: '2020-01-01', title: ' ', kind: 'happened', revisedOn: null, revisedReason: null, documentId: null },
      ],
    }),
    pageLine('help', { title: 'Help', slug: '../../etc' }),
  ]);
  expect(faultsOf(pulled)).toMatchInlineSnapshot(`
    "Partner "Helpers" has "javascript:alert(1)" in "Website", which cannot be used there.
    Editor: open it in Strapi, correct "Website" and save.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::partner.partner/helpers

    Partner "Helpers" has "2026-02-30" in "Details last checked on", which cannot be used there.
    Editor: open it in Strapi, correct "Details last checked on" and save.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::partner.partner/helpers

    Inspection "Inspection of 2020" has nothing in "Timeline, no. 1, Title".
    Editor: open it in Strapi, fill in "Timeline, no. 1, Title" and save.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::inspection.inspection/area

    Page "Help" has "../../etc" in "Web address", which cannot be used there.
    Editor: open it in Strapi, correct "Web address" and publish again.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::page.page/page-help"
  `);
});

test('an item with an address that the site itself uses is named', async () => {
  const pulled = await pullLines([
    newsLine('good'),
    newsLine('bad', { title: '2020', slug: '2020' }),
    pageLine('news'),
  ]);
  expect(faultsOf(pulled)).toMatchInlineSnapshot(`
    "News item "2020" has the address /news/2020/, which the site itself uses.
    Editor: open it in Strapi, change "Web address" and publish again.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::news-item.news-item/bad

    Page "Page news" has the address /news/, which the site itself uses.
    Editor: open it in Strapi, change "Web address" and publish again.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::page.page/page-news"
  `);
});

test('an item that names something absent is left out and named', async () => {
  const pulled = await pullLines([newsLine('good'), newsLine('bad', { title: 'Summer fair', partnerIds: ['gone'] })]);
  expect(shownNews(pulled).map(({ id }) => id)).toEqual(['good']);
  expect(faultsOf(pulled)).toMatchInlineSnapshot(`
    "News item "Summer fair" names, in "Partners named", a thing that Strapi does not export: partner gone.
    Editor: open it in Strapi, take it out of "Partners named" or choose another and publish again.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::news-item.news-item/bad"
  `);
});

test('an item whose file cannot be had is left out and named', async () => {
  const pulled = await pullLines([
    newsLine('good'),
    newsLine('picture', {
      title: 'Summer fair',
      body: 'See ![the fair](/uploads/letter.pdf) and ![x](/uploads/gone.jpg).',
    }),
    documentLine('letter', { title: 'Letter', source: 'file', fileId: 'letter', link: null }),
    fileLine('letter', { name: 'Letter.pdf' }),
  ]);
  expect(shownNews(pulled).map(({ id }) => id)).toEqual(['good']);
  expect(faultsOf(pulled)).toMatchInlineSnapshot(`
    "News item "Summer fair" shows, in "Article", a file that cannot be had: Strapi answers with status 404 for "Letter.pdf".
    Editor: open it in Strapi, put the file into "Article" again and publish again.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::news-item.news-item/picture

    News item "Summer fair" shows, in "Article", a file that is no longer in the media library: /uploads/gone.jpg.
    Editor: open it in Strapi, take it out of "Article" or choose another and publish again.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::news-item.news-item/picture

    Inspection document "Letter" shows, in "File", a file that cannot be had: Strapi answers with status 404 for "Letter.pdf".
    Editor: open it in Strapi, put the file into "File" again and save.
    Until then readers do not see it.
    /admin/content-manager/collection-types/api::inspection-document.inspection-document/letter"
  `);
});

test('an item does not link to one that is left out', async () => {
  const pulled = await pullLines([
    newsLine('fair', { partnerIds: ['good', 'bad'] }),
    partnerLine('good'),
    partnerLine('bad', { summary: null }),
  ]);
  expect(shownNews(pulled)[0]?.partnerIds).toEqual(['good']);
  expect(pulled.faults.map(({ id }) => id)).toEqual(['bad']);
});
