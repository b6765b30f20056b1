import { expect, test } from 'vitest';
import { findBrowser } from '../../test-run/find-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';

test('the browser that is found shows a page', async () => {
  const found = await findBrowser();
  const browser = await startBrowser(found ?? '');
  try {
    const page = await browser.newPage();
    await page.setContent('<title>News</title>');
    expect(await page.title()).toBe('News');
  } finally {
    await browser.close();
  }
});
