import type { Page } from 'playwright-core';

/**
 * Listens to a page as a screen reader does: to what changes in its live regions.
 *
 * @returns asks what was announced since
 */
export async function announcementsOn(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const words: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const place = target instanceof Element ? target : target.parentElement;
        const region = place?.closest('[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]');
        const text = region?.textContent?.trim();
        if (text) words.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return words;
  });
  return () => heard.evaluate((words) => words);
}
