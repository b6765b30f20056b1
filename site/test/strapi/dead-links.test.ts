import { expect, test } from 'vitest';
import { inspectionLine, newsLine, partnerLine, removalLine } from './exported-lines.ts';
import { pullLines, shownNews } from './pull-lines.ts';

test('a link to nothing does not hold its item back, and its editor learns of it', async () => {
  const pulled = await pullLines([
    newsLine('fair', { title: 'Summer fair', body: 'See [the dates](/news/gone/) and [us](/contact/).' }),
  ]);
  expect(shownNews(pulled).map(({ id }) => id)).toEqual(['fair']);
  expect(pulled.faults).toEqual([]);
  expect(pulled.notices).toHaveLength(1);
  expect(pulled.notices[0]).toMatchObject({
    type: 'news-item',
    id: 'fair',
    title: 'Summer fair',
    field: 'Article',
    adminUrl: expect.stringContaining('/admin/content-manager/collection-types/api::news-item.news-item/fair'),
  });
  expect(pulled.notices[0]?.message).toMatchInlineSnapshot(`
    "News item "Summer fair" has a link, in "Article", to a page that is not on the site: /news/gone/.
    Editor: open it in Strapi, correct the link in "Article" or take it out and publish again.
    Until then readers see the words without a link."
  `);
});

test('every text of an item is looked at, as written in Markdown or in HTML, and each address is named once', async () => {
  const area = { title: 'Waits', found: '<a href="/gone/">x</a> [y](/gone/)', checkpoints: [] };
  const { notices } = await pullLines([
    newsLine('a'),
    partnerLine('helpers', { description: 'https://news.example.org/gone-too/' }),
    inspectionLine('i', { summary: '[x][1]\n\n[1]: /also-gone/', areasOfWeakness: [area] }),
  ]);
  expect(notices.map(({ id, field, message }) => [id, field, /: (\/\S*)\.$/m.exec(message)?.[1]])).toEqual([
    ['helpers', 'About them', '/gone-too/'],
    ['i', 'What was found and what happens next', '/also-gone/'],
    ['i', 'Areas of weakness, no. 1, What was found', '/gone/'],
  ]);
});

test('links that lead somewhere are no matter: to a page, an earlier address, a list, elsewhere', async () => {
  const { notices } = await pullLines([
    newsLine('a', { body: '[a](/news/a) [b](/news/2026/) [c](/news/old/) [d](https://www.gov.uk/x) [e](#top)' }),
    { line: 'redirect', from: '/news/old/', type: 'news-item', id: 'a' },
  ]);
  expect(notices).toEqual([]);
});

test('a link to what was taken down since is named at the item that has it', async () => {
  const lines = [newsLine('fair', { body: '[the dates](/news/dates/)' }), newsLine('other')];
  const before = await pullLines([...lines, newsLine('dates')]);
  const after = await pullLines([...lines, removalLine('dates')], { lastGood: before.kept });
  expect(before.notices).toEqual([]);
  expect(after.notices.map(({ id }) => id)).toEqual(['fair']);
});

test('a link to what was replaced leads to its replacement, and is no matter', async () => {
  const { notices } = await pullLines([
    newsLine('fair', { body: '[the dates](/news/dates/)' }),
    newsLine('other'),
    removalLine('dates', { reason: 'out-of-date', replacement: { type: 'news-item', id: 'other' } }),
  ]);
  expect(notices).toEqual([]);
});

test('of a last good version nothing is said: its text is no longer in the form', async () => {
  const first = await pullLines([newsLine('fair', { body: '[x](/gone/)' })]);
  const second = await pullLines([newsLine('fair', { body: '[x](/gone/)', summary: null }), newsLine('b')], {
    lastGood: first.kept,
  });
  expect(second.faults.map(({ id }) => id)).toEqual(['fair']);
  expect(second.notices).toEqual([]);
});
