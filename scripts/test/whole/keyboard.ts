import type { Page } from 'playwright-core';

/**
 * Goes to a button by the Tab key and presses Enter, as somebody without a mouse does.
 *
 * @param name all that is written on the button
 * @throws when Tab does not lead there
 */
export async function pressOn(page: Page, name: string): Promise<void> {
  await tabUntil(
    page,
    `the button “${name}”`,
    (active, words) => active.matches('button') && active.textContent === words,
    name,
  );
  await page.keyboard.press('Enter');
}

/** Goes by the Tab key to the next element that a selector fits. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await tabUntil(page, selector, (active, wanted) => active.matches(wanted), selector);
}

/** However long a page is: whoever has to press Tab more often gives up. */
const mostTabs = 150;

async function tabUntil(
  page: Page,
  what: string,
  isThere: (active: Element, wanted: string) => boolean,
  wanted: string,
): Promise<void> {
  for (let tab = 0; tab < mostTabs; tab += 1) {
    await page.keyboard.press('Tab');
    const active = await page.evaluateHandle(() => document.activeElement ?? document.body);
    if (await active.evaluate(isThere, wanted)) return;
  }
  throw new Error(`${mostTabs} times Tab do not lead to ${what}.`);
}
