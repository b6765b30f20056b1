import { afterEach, expect, test, vi } from 'vitest';
import { createSnapshot } from '../../src/content/snapshot.ts';
import type { Removal } from '../../src/content/types.ts';
import GonePage from '../../src/pages/[section]/[...gone].astro';
import TakenDownPage from '../../src/pages/410.astro';
import { removals } from '../fixtures/removals.ts';
import { snapshotData } from '../fixtures/snapshot.ts';
import { pageHtml, pageText, renderPage } from './render.ts';

const withdrawn = { params: { section: 'news', gone: 'withdrawn' } };

function after(removal: Removal) {
  const [section = '', gone] = removal.paths[0]?.slice(1, -1).split('/') ?? [];
  return {
    params: { section, ...(gone && { gone }) },
    snapshot: createSnapshot({ ...snapshotData, removals: [removal] }),
  };
}

afterEach(() => vi.unstubAllEnvs());

test('a reader learns what was here, when it was taken down and why, and what to do next', async () => {
  expect(await pageText(GonePage, withdrawn)).toBe(
    'This page was taken down On 1 November 2026 we took down “ Summer fair &lt;cancelled&gt; ”. It had been published by mistake. What you can do next All news All documents Who can help If you needed what was here, or if you think that it should be here, please contact us.',
  );
});

test('the editors’ own words are the reason, letter by letter', async () => {
  const words = 'Wait <b>for</b> the “final” figures & numbers.';
  expect(await pageHtml(GonePage, after({ ...removals.inOurWords, words }))).toContain(
    '<p dir="auto">Wait &lt;b&gt;for&lt;/b&gt; the “final” figures &amp; numbers.</p>',
  );
});

test('a reason that nobody gave is left out, as is a title that nobody wrote down', async () => {
  const text = await pageText(GonePage, after(removals.untitled));
  expect(text).toContain('On 1 November 2026 we took down what was at this address. What you can do next');
});

test('what was out of date says so when nothing has taken its place', async () => {
  const text = await pageText(GonePage, after({ ...removals.outOfDate, replacement: null }));
  expect(text).toContain('On 1 November 2026 we took down “ Draft letter ”. It was out of date.');
});

test('it is a page of the site, without script, that search engines do not keep', async () => {
  const html = await pageHtml(GonePage, withdrawn);
  expect(html).toContain('<title>This page was taken down – EPCF</title>');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('rel="canonical"');
  expect(html).toContain('<nav');
  expect(html).not.toContain('<script');
});

test('below a base path its links lead there', async () => {
  vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
  expect(await pageHtml(GonePage, withdrawn)).toContain('<a href="/newsroom/contact/">');
});

test('an address that was never taken down, or that leads elsewhere, is not found here', async () => {
  for (const params of [
    { section: 'news', gone: 'never' },
    { section: 'never' },
    { section: 'documents', gone: 'draft-letter' },
  ]) {
    expect((await renderPage(GonePage, { params })).status).toBe(404);
  }
});

test('the page for what may not be named says only that it is gone', async () => {
  expect(await pageText(TakenDownPage)).toMatch(
    /^This page was taken down What was at this address has been taken down, and will not come back\. What you can do next/,
  );
});
