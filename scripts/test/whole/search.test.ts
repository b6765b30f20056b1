import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOn } from '../../checkers/faults.ts';
import { makeIndex } from '../../search/make-index.ts';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { type FixtureSite, openFixtureSite } from './fixture-site.ts';
import { tabTo } from './keyboard.ts';
import { clipped, focusShown, overflow, smallTargets } from './page-measures.ts';

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

const phone = { viewport: { width: 320, height: 640 } };

interface Visit {
  page: Page;
  /** What the browser complained of: scripts that failed, and whatever a policy has refused. */
  complaints: string[];
  /** Addresses of everything that was asked for below `/pagefind/`. */
  loaded: string[];
}

/** Opens the search as one reader has it set up, and lets go of it afterwards. */
async function onSearch(address: string, reader: BrowserContextOptions, look: (visit: Visit) => Promise<void>) {
  const context = await browser.newContext(reader);
  const page = await context.newPage();
  const complaints: string[] = [];
  const loaded: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) loaded.push(request.url());
  });
  try {
    await page.goto(site.at(address));
    await look({ page, complaints, loaded });
  } finally {
    await context.close();
  }
}

const says = (page: Page) => expect.poll(() => page.getByRole('status').textContent(), { timeout: 15_000 });
const titles = (page: Page): Promise<string[]> => page.locator('.results h3').allTextContents();

test('what is found in another language says so, so that a screen reader says it as it sounds', async () => {
  await onSearch('search/?q=Gwyn', phone, async ({ page, complaints }) => {
    await says(page).toMatch(/results? for “Gwyn”$/);
    const found = page.locator('.results .entry', { hasText: 'Tŷ Gwyn, Llanfair' });
    expect(await found.locator('h3').getAttribute('lang')).toBe('cy');
    expect(await found.locator('h3 + p + p').getAttribute('lang')).toBe('cy');
    const inEnglish = page.locator('.results .entry', { hasText: 'Welcome to families' });
    expect(await inEnglish.locator('h3').getAttribute('lang')).toBeNull();
    expect(complaints).toEqual([]);
  });
});

test('by keyboard alone a reader searches, opens what was found, and comes back to it', async () => {
  await onSearch('search/', phone, async ({ page, complaints, loaded }) => {
    expect(loaded).toEqual([]);
    await tabTo(page, 'input[name=q]');
    await page.keyboard.type('speech therapy waiting');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('inspection');
    await page.keyboard.press('Enter');
    await says(page).toMatch(/^\d+ results for “inspection”$/);
    expect(new URL(page.url()).search).toBe('?q=inspection');
    expect(await page.title()).toMatch(/^inspection – Search/);

    const [first = ''] = await titles(page);
    await tabTo(page, '.results h3 a');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(first);
    await page.goBack();
    await says(page).toMatch(/^\d+ results for “inspection”$/);
    expect(await page.getByLabel('Words to search for').inputValue()).toBe('inspection');
    expect(await titles(page)).toContain(first);
    expect(complaints).toEqual([]);
  });
});

test('each result says of what kind and day it is, and marks the words; an old question comes back by the back button', async () => {
  await onSearch('search/?q=response&kind=News', phone, async ({ page }) => {
    await says(page).toContain('“response” of the kind “News”');
    const result = page.locator('.results li').filter({ hasText: 'Our response to the inspection' }).first();
    expect(await result.locator('.entry-day').textContent()).toBe('News, 20 May 2020');
    expect(await result.locator('time').getAttribute('datetime')).toBe('2020-05-20');
    expect(await result.locator('mark').first().textContent()).toMatch(/respon/i);

    await page.getByLabel('Words to search for').fill('zzzz');
    await page.getByRole('button', { name: 'Search' }).click();
    await says(page).toContain('Nothing was found for “zzzz” of the kind “News”. Try with any topic');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.getByRole('heading', { name: 'Results' }).isVisible()).toBe(false);
    }
    await page.goBack();
    await says(page).toContain('“response” of the kind “News”');
    expect(await titles(page)).toContain('Our response to the inspection');
  });
});

test('topic, year and kind narrow it down, also without a word', async () => {
  await onSearch('search/', {}, async ({ page }) => {
    await page.getByRole('button', { name: 'Search' }).click();
    await says(page).toContain('Write a word to search for');
    await page.getByLabel('Kind').selectOption('Inspection');
    await page.getByRole('button', { name: 'Search' }).click();
    await says(page).toMatch(/^\d+ results? of the kind “Inspection”$/);
    expect(await titles(page)).toContain('Local area inspection, January 2020');
    await page.getByLabel('Year').selectOption('2020');
    await page.getByRole('button', { name: 'Search' }).click();
    await says(page).toBe('1 result from 2020 of the kind “Inspection”');

    await page.getByLabel('Kind').selectOption('Any kind');
    await page.getByLabel('Topic').selectOption('Inspections');
    await page.getByRole('button', { name: 'Search' }).click();
    await says(page).toMatch(/on “Inspections” from 2020$/);
    expect(await titles(page)).toContain('Our response to the inspection');
  });
});

test('more than ten results come ten at a time, and the focus goes on to the next one', async () => {
  await onSearch('search/?kind=News', {}, async ({ page }) => {
    await says(page).toMatch(/results of the kind/);
    expect(await titles(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'More results' }).click();
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(10);
    const eleventh = page.locator('.results li:nth-child(11) a');
    await expect.poll(() => eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

test('nothing of the search is loaded before it is used', async () => {
  await onSearch('search/', {}, async ({ page, loaded }) => {
    await page.waitForTimeout(500);
    expect(loaded).toEqual([]);
    await page.getByLabel('Words to search for').focus();
    await expect.poll(() => loaded.some((address) => address.includes('.pf_meta'))).toBe(true);
  });
});

test('without JavaScript the page says so, and leads to everything by topic and by year', async () => {
  await onSearch('', { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(site.at('nothing-here/'));
    await page.getByLabel('Words to search for').fill('plan');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(page.url()).toBe(site.at('search/?q=plan'));
    await expect.poll(() => page.getByText('The search needs JavaScript.').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Inspections', exact: true }).last().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Inspections');
    await page.goBack();
    await page.getByRole('link', { name: '2020', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('News of 2020');
  });
});

describe('on a bad connection', () => {
  test('a reader hears that it is slow, and gets the answer in the end', async () => {
    await onSearch('search/', phone, async ({ page }) => {
      await page.route('**/pagefind.js*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 6_000));
        await route.continue();
      });
      await page.getByLabel('Words to search for').fill('inspection');
      await page.keyboard.press('Enter');
      await says(page).toBe('Searching …');
      await says(page).toContain('Your connection seems to be slow.');
      await says(page).toMatch(/^\d+ results/);
    });
  });

  test.each(['pagefind-entry.json', 'pagefind.js', '*.pagefind', '*.pf_fragment'])(
    'without %s it says what to do, and works when asked again',
    async (file) => {
      await onSearch('search/', phone, async ({ page }) => {
        await page.route(`**/${file}*`, (route) => route.abort());
        await page.getByLabel('Words to search for').fill('inspection');
        await page.keyboard.press('Enter');
        await says(page).toContain('The search could not be loaded.');
        expect(await page.getByRole('link', { name: 'Ask us' }).isVisible()).toBe(true);
        await page.unrouteAll();
        await page.keyboard.press('Enter');
        await says(page).toMatch(/^\d+ results/);
      });
    },
  );
});

describe('when the index is replaced', () => {
  const index = (name: string): string => path.join(site.folder, name);

  test('a page that has been open finds nothing that was taken down since', async () => {
    await onSearch('search/?q=response', {}, async ({ page }) => {
      await says(page).toMatch(/results? for/);
      expect(await titles(page)).toContain('Our response to the inspection');
      cpSync(site.folder, index('../without'), { recursive: true });
      rmSync(index('../without/news/our-response-to-the-inspection'), { recursive: true });
      await makeIndex(index('../without'), index('../new-index'));
      renameSync(index('pagefind'), index('../old-index'));
      renameSync(index('../new-index'), index('pagefind'));
      try {
        await page.getByRole('button', { name: 'Search' }).click();
        await expect.poll(() => titles(page)).not.toContain('Our response to the inspection');
        await says(page).toMatch(/found|results? for/);
      } finally {
        rmSync(index('pagefind'), { recursive: true });
        renameSync(index('../old-index'), index('pagefind'));
      }
    });
  });

  test('a large one, made in parts, finds the same pages, also those of one kind', async () => {
    const found = async (): Promise<string[][]> => {
      const answers: string[][] = [];
      for (const question of ['?q=families', '?q=response&kind=News']) {
        await onSearch(`search/${question}`, {}, async ({ page, complaints }) => {
          await says(page).toMatch(/^\d+ results? for/);
          const count = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
          await expect.poll(() => titles(page)).toHaveLength(count);
          answers.push((await titles(page)).sort());
          expect(complaints).toEqual([]);
        });
      }
      return answers;
    };
    const inOne = await found();
    await makeIndex(site.folder, index('../parts'), 7);
    renameSync(index('pagefind'), index('../old-index'));
    renameSync(index('../parts'), index('pagefind'));
    try {
      await onSearch('search/?q=inspection', {}, async ({ page, loaded }) => {
        await says(page).toMatch(/results? for/);
        const entries = loaded.filter((address) => address.includes('pagefind-entry.json'));
        expect(new Set(entries.map((address) => new URL(address).pathname)).size).toBeGreaterThan(2);
        expect(loaded.filter((address) => address.includes('/wasm.'))).toHaveLength(1);
      });
      expect(await found()).toEqual(inOne);
    } finally {
      rmSync(index('pagefind'), { recursive: true });
      renameSync(index('../old-index'), index('pagefind'));
    }
  });

  test('while there is none, a reader is told, and gets the answer as soon as there is', async () => {
    renameSync(index('pagefind'), index('../away'));
    try {
      await onSearch('search/?q=inspection', {}, async ({ page }) => {
        await says(page).toContain('The search is being made anew');
        renameSync(index('../away'), index('pagefind'));
        await says(page).toMatch(/^\d+ results/);
      });
    } finally {
      if (existsSync(index('../away'))) renameSync(index('../away'), index('pagefind'));
    }
  });
});

test('only the search may run a script, and only ours', async () => {
  const policy = async (address: string): Promise<string> =>
    (await fetch(site.at(address))).headers.get('content-security-policy') ?? '';
  const ofSearch = await policy('search/?q=plan');
  expect(ofSearch).toMatch(/^script-src 'self' 'wasm-unsafe-eval'; /);
  expect(ofSearch).toContain("; connect-src 'self'; ");
  for (const address of ['', 'news/', 'nothing-here/', 'search/nothing-here/']) {
    expect(await policy(address)).toMatch(/^script-src 'none'; /);
  }
});

test('with an attempt to inject markup by the address nothing but text appears', async () => {
  const attempt = '<img src=x onerror=document.title=1>';
  await onSearch(
    `search/?q=${encodeURIComponent(attempt)}&kind=${encodeURIComponent(attempt)}`,
    {},
    async ({ page }) => {
      await says(page).toContain(attempt);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.getByLabel('Kind').inputValue()).toBe('');
    },
  );
});

describe.each([
  ['a phone by day', { ...phone, colorScheme: 'light' }],
  ['a desktop at night', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
] as const)('on %s', (_screen, reader) => {
  test.each([
    ['results', 'search/?q=inspection', /results for/],
    ['no results', 'search/?q=zzzz', /Nothing was found/],
  ] as const)(
    '%s: nothing that the checkers find, nothing cut off or too small to press',
    async (_state, address, sentence) => {
      await onSearch(address, reader, async ({ page }) => {
        await says(page).toMatch(sentence);
        expect(await faultsOn(page)).toEqual([]);
        expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
        expect(await page.evaluate(clipped)).toEqual([]);
        expect(await page.evaluate(smallTargets)).toEqual([]);
      });
    },
  );
});

test('the focus is seen on every control and every result', async () => {
  await onSearch('search/?q=inspection', phone, async ({ page }) => {
    await says(page).toMatch(/results for/);
    await page.keyboard.press('Tab');
    for (let shown = await page.evaluate(focusShown); shown; shown = await page.evaluate(focusShown)) {
      expect(shown).toMatchObject({ outline: 'solid 3px', offset: '3px', isSeen: true });
      await page.keyboard.press('Tab');
    }
  });
});
