import type { Page } from 'playwright-core';

/** A phone of the usual size. */
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/**
 * Answers nothing that a page asks of other hosts: measuring must not depend on them.
 * @returns their addresses, as they are asked for
 */
export async function withoutOthers(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  return asked;
}
