import type { Browser } from 'playwright-core';
import { phone, withoutOthers } from './phone.ts';

/** What one reader downloads who comes for the first time. Bytes are those on the wire, headers included. */
export interface Weight {
  /** By kind, as Chromium calls it: Document, Stylesheet, Script, Font, Image. */
  bytes: Record<string, number>;
  requests: Record<string, number>;
  /** Addresses elsewhere that the page asked for; they are not answered. */
  elsewhere: string[];
}

/** Opens a page as a phone does, to its end, and weighs everything that came. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const elsewhere = await withoutOthers(page);
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    const kinds = new Map<string, string>();
    const weight: Weight = { bytes: {}, requests: {}, elsewhere };
    protocol.on('Network.responseReceived', ({ requestId, type, response }) =>
      // The icon of the page is a picture too.
      kinds.set(requestId, response.mimeType.startsWith('image/') ? 'Image' : type),
    );
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId);
      if (kind === undefined || encodedDataLength === 0) return;
      weight.bytes[kind] = (weight.bytes[kind] ?? 0) + encodedDataLength;
      weight.requests[kind] = (weight.requests[kind] ?? 0) + 1;
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return weight;
  } finally {
    await context.close();
  }
}
