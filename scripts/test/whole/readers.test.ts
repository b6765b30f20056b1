import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../../../site/test/fixtures/world.ts';
import { answersNotGiven } from '../../checkers/answers.ts';
import { faultsOn } from '../../checkers/faults.ts';
import { htmlErrorsIn } from '../../checkers/html-errors.ts';
import { listFiles } from '../../files/list-files.ts';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { type FixtureSite, openFixtureSite } from './fixture-site.ts';
import { clipped, focusShown, longestLine, moving, overflow, putIn, setStyles, smallTargets } from './page-measures.ts';

let site: FixtureSite;
let browser: Browser;

beforeAll(async () => {
  site = await openFixtureSite();
  browser = await startBrowser(await requireBrowser(() => {}));
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

/** One of every kind of page. */
const kinds: [name: string, address: string][] = [
  ['the front page', ''],
  ['the list of news', 'news/'],
  ['a year of news', 'news/2025/'],
  ['an article', 'news/our-response-to-the-inspection/'],
  ['a changed article', 'news/dates-of-the-information-sessions/'],
  ['the list of partners', 'partners/'],
  ['a partner', 'partners/helping-hands/'],
  ['the list of documents', 'documents/'],
  ['a document', 'documents/outcome-letter/'],
  ['the list of inspections', 'inspections/'],
  ['an inspection', 'inspections/local-area-inspection-2020/'],
  ['a topic', 'topics/inspections/'],
  ['the glossary', 'glossary/'],
  ['a page', 'accessibility/'],
  ['how to follow', 'follow/'],
  ['the search', 'search/'],
  ['a notice of what was taken down', 'news/survey-of-short-breaks/'],
  ['the page for what may not be told', '410.html'],
  ['nothing there', 'nothing-here/'],
];
const texts = Object.values(world).map(({ title, slug }): [string, string] => [title.slice(0, 40), `news/${slug}/`]);
const everything = [...kinds, ...texts];

const phone = { viewport: { width: 320, height: 640 } };
const desktop = { viewport: { width: 1280, height: 900 } };

/** Opens a page as one reader has it set up, and lets go of it afterwards. */
async function onPage<T>(address: string, reader: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(reader);
  try {
    const page = await context.newPage();
    await page.goto(site.at(address));
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Goes through the page by keyboard, and looks how the focus is shown on each thing. */
async function expectFocusToBeSeen(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focusShown)).toMatchObject({ name: 'Skip to the content', isSeen: true });
  for (let shown = await page.evaluate(focusShown); shown; shown = await page.evaluate(focusShown)) {
    expect(shown).toMatchObject({ outline: 'solid 3px', offset: '3px', isSeen: true });
    await page.keyboard.press('Tab');
  }
}

async function expectNothingCutOff(page: Page, when: string): Promise<void> {
  expect(await page.evaluate(clipped), when).toEqual([]);
  expect(await page.evaluate(overflow), when).toBeLessThanOrEqual(0);
}

// One visit for all of it, and several at once: a browser uses both cores.
test.concurrent.each(everything)(
  '%s, on a phone by day: the checkers find nothing, the focus is seen, what can be pressed is 44 pixels high and wide, and a reader’s own spacing cuts nothing off',
  async (_kind, address) => {
    await onPage(address, { ...phone, colorScheme: 'light' }, async (page) => {
      await expectFocusToBeSeen(page);
      expect(await faultsOn(page)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
      await expectNothingCutOff(page, 'as it is');
      // What WCAG 1.4.12 lets a reader set.
      await page.evaluate(
        setStyles,
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      await expectNothingCutOff(page, 'with a reader’s own spacing');
    });
  },
);

test.concurrent.each(everything)(
  '%s, on a desktop at night: the checkers find nothing, the focus is seen in forced colours, no line has more than 80 letters, nothing moves, and text at twice its size needs no scrolling to the side',
  async (_kind, address) => {
    await onPage(address, { ...desktop, colorScheme: 'dark', reducedMotion: 'no-preference' }, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await expectFocusToBeSeen(page);
      await page.emulateMedia({ forcedColors: 'none' });
      expect(await faultsOn(page)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
      expect(await page.evaluate(longestLine)).toBeLessThanOrEqual(80);
      expect(await page.evaluate(moving)).toEqual([]);
      await expectNothingCutOff(page, 'as it is');
      await page.evaluate(setStyles, ':root { font-size: 200% }');
      await expectNothingCutOff(page, 'with text at twice its size');
    });
  },
);

test('no answer to a checker is kept that nothing asks for any more', () => {
  expect(answersNotGiven()).toEqual([]);
});

test('every page of these is valid HTML, whatever an editor has pasted', async () => {
  const pages = listFiles(site.folder).filter((file) => file.endsWith('.html'));
  expect(await htmlErrorsIn(pages.map((page) => path.join(site.folder, page)))).toEqual([]);
});

test('the skip link leads past the menu to the content', async () => {
  await onPage('news/our-response-to-the-inspection/', phone, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });
});

test('a table that is wider than the screen is reached and scrolled by keyboard, and says what it is', async () => {
  await onPage('news/world-wide-table/', phone, async (page) => {
    const table = page.getByRole('region', { name: /^Table 1: Area, Autumn term of 2013/ });
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

test('in a text in Urdu everything begins on the right', async () => {
  await onPage('news/world-urdu/', phone, async (page) => {
    const directions = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.prose, .prose ul, .prose table, .prose blockquote')].map((element) => getComputedStyle(element).direction)",
    );
    expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
  });
});

test('with the reader’s own colours the page you are on is still marked in the menu', async () => {
  await onPage('news/', { ...desktop, forcedColors: 'active' }, async (page) => {
    const borders = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.menu a')].map((link) => getComputedStyle(link).borderBottomColor)",
    );
    expect(new Set(borders).size).toBe(2);
  });
});

test('the data for search engines is read as data, and no policy of ours is broken by it', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(site.at('news/our-response-to-the-inspection/'));
  const data = await page.locator('script').allTextContents();
  await context.close();
  expect(data).toHaveLength(1);
  expect(JSON.parse(data[0] ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  expect(complaints).toEqual([]);
});

test.each([
  ['an article', 'news/our-response-to-the-inspection/', "script-src 'none'"],
  ['the search', 'search/', "script-src 'self' 'wasm-unsafe-eval'"],
])(
  'whatever gets into %s, a browser runs no script and takes no style that is not ours',
  async (_kind, address, scripts) => {
    await onPage(address, phone, async (page) => {
      const header = (await page.request.get(site.at(address))).headers()['content-security-policy'];
      expect(header).toMatch(new RegExp(`^${scripts};`));
      expect(header).not.toContain('unsafe-inline');
      const refused = await page.evaluate(putIn, [
        '<style>body { margin-top: 99px }</style>',
        '<p style="margin-top: 99px">',
        '<img src="data:," onerror="document.title = 1">',
        '<iframe src="/"></iframe>',
        '<img src="https://elsewhere.example/">',
      ]);
      expect(new Set(refused)).toEqual(
        new Set(['style-src-elem', 'style-src-attr', 'script-src-attr', 'frame-src', 'img-src']),
      );
      expect(await page.evaluate('getComputedStyle(document.body).marginTop')).toBe('0px');
    });
  },
);

test('on a phone an article leads from its top to what it names', async () => {
  await onPage('news/our-response-to-the-inspection/', { viewport: { width: 390, height: 844 } }, async (page) => {
    const [documents, help] = [
      page.getByRole('link', { name: '2 documents below' }),
      page.getByRole('link', { name: '2 who can help' }),
    ];
    const [first, second] = [await documents.boundingBox(), await help.boundingBox()];
    expect(first?.y).toBe(second?.y);
    expect(first?.y).toBeLessThan(844);
    await documents.click();
    await expect
      .poll(() => page.evaluate("document.querySelector(':target').getBoundingClientRect().top"))
      .toBeLessThan(844);
    expect(page.url()).toContain('#named-documents');
  });
});
