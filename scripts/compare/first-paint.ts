import type { Browser } from 'playwright-core';
import { phone, withoutOthers } from './phone.ts';

/** A bad mobile connection and a cheap phone: 400 kbit/s, 400 ms there and back, a quarter of this machine's speed. */
const slow = { connection: { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }, slowdown: 4 };

/** Milliseconds until a slow phone shows the first words, with nothing kept from before. */
export async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await withoutOthers(page);
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', { offline: false, ...slow.connection });
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slow.slowdown });
    await page.goto(address);
    return await page.evaluate<number>(
      `new Promise((resolve) => new PerformanceObserver((list) => {
        const paint = list.getEntriesByName('first-contentful-paint')[0];
        if (paint) resolve(paint.startTime);
      }).observe({ type: 'paint', buffered: true }))`,
    );
  } finally {
    await context.close();
  }
}
