import { expect, test } from 'vitest';
import { exportText, type Line } from './export-text.ts';
import { frame, newsLine } from './exported-lines.ts';
import { serving, startFakeStrapi } from './fake-strapi.ts';
import { pullFrom } from './pull-lines.ts';

async function refusalOf(lines: readonly Line[]): Promise<string> {
  const strapi = await startFakeStrapi(serving(exportText(lines)));
  const error: unknown = await pullFrom(strapi).catch((reason) => reason);
  if (!(error instanceof Error) || error.name !== 'PullError') throw error;
  return error.message;
}

test('an empty export stops everything', async () => {
  expect(await refusalOf([])).toMatchInlineSnapshot(`
    "Strapi’s export holds no news that can be shown, so it is not taken for the whole site.
    Editor: publish at least one news item."
  `);
});

test('an export without news stops everything', async () => {
  expect(await refusalOf([...frame])).toMatchInlineSnapshot(`
    "Strapi’s export holds no news that can be shown, so it is not taken for the whole site.
    Editor: publish at least one news item."
  `);
});

test('an export whose only news item is faulty stops everything, and names it', async () => {
  expect(await refusalOf([...frame, newsLine('a', { title: 'Summer fair', summary: '' })])).toMatchInlineSnapshot(`
    "Strapi’s export holds no news that can be shown, so it is not taken for the whole site.
    News item "Summer fair" has nothing in "Summary".
    Editor: open it in Strapi, fill in "Summary" and publish again.
    Until then readers do not see it."
  `);
});

test('an export without settings stops everything', async () => {
  const lines = [...frame, newsLine('a')].filter(({ type }) => type !== 'site-settings');
  expect(await refusalOf(lines)).toMatchInlineSnapshot(`
    "Strapi’s export holds no site settings that can be shown, so it is not taken for the whole site.
    Administrator: fill in "Site settings" in Strapi."
  `);
});

test('an export without a page that must be there stops everything', async () => {
  const lines = [...frame, newsLine('a')].filter(({ id }) => id !== 'page-accessibility');
  expect(await refusalOf(lines)).toMatchInlineSnapshot(`
    "Strapi’s export holds no page "accessibility" that can be shown, so it is not taken for the whole site.
    Editor: publish a page with the web address "accessibility"."
  `);
});

test('two items with one address stop everything', async () => {
  const lines = [...frame, newsLine('a', { title: 'Summer fair', slug: 'fair' }), newsLine('b', { slug: 'fair' })];
  expect(await refusalOf(lines)).toMatchInlineSnapshot(`
    "Two items have the address /news/fair/: news item "Summer fair" (a) and news item "News b" (b).
    Editor: give one of them another "Web address" in Strapi, and publish or save it."
  `);
});
