import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { type FixtureSite, openFixtureSite } from './fixture-site.ts';
import { layoutShift, loadPictures, pictures } from './page-measures.ts';

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

/** Every kind of page that shows pictures, with the number of them. */
const kinds: [kind: string, address: string, count: number][] = [
  ['the front page', '', 1],
  ['an article', 'news/our-response-to-the-inspection/', 2],
  ['an article with everything', 'news/world-everything/', 2],
  ['an article whose cover says nothing', 'news/office-closed-on-friday/', 1],
  ['a partner', 'partners/helping-hands/', 1],
];

const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 },
  desktop: { viewport: { width: 1280, height: 900 } },
};

/** Opens a page whose pictures come late, as on a bad connection. */
async function onPage<T>(address: string, screen: keyof typeof screens, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(screens[screen]);
  try {
    const page = await context.newPage();
    await page.route('**/media/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(site.at(address));
    return await look(page);
  } finally {
    await context.close();
  }
}

test.concurrent.each(kinds)(
  '%s, on a phone: its pictures are WebP of the size that is needed, and wait until they are scrolled to, but for the main one',
  async (_kind, address, count) => {
    await onPage(address, 'phone', async (page) => {
      const before = await page.evaluate(pictures);
      expect(before).toHaveLength(count);
      for (const { isLazy, isFirst, isOnFirstScreen, hasSize, address: picture } of before) {
        expect(hasSize, picture).toBe(true);
        expect(isLazy, picture).toBe(!isFirst);
        if (isOnFirstScreen) expect(isFirst, picture).toBe(true);
      }
      expect(before.filter(({ isFirst }) => isFirst).length).toBeLessThanOrEqual(1);
      await page.evaluate(loadPictures);
      for (const { address: picture, surplus } of await page.evaluate(pictures)) {
        expect(picture).toMatch(/\.webp$/);
        // The next size up from 480, 800 and 1280 is at most so much larger.
        expect(surplus, picture).toBeLessThan(1.7);
      }
    });
  },
);

test.concurrent.each(
  kinds.flatMap(([kind, address]) => [[kind, 'phone', address] as const, [kind, 'desktop', address] as const]),
)('%s, on a %s: nothing jumps when the pictures come', async (_kind, screen, address) => {
  await onPage(address, screen, async (page) => {
    await page.evaluate(loadPictures);
    // Less than anybody can see: a fraction of a point comes from rounding.
    expect(await page.evaluate(layoutShift)).toBeLessThan(0.001);
  });
});
