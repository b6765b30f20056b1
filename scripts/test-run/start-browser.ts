import { type Browser, chromium } from 'playwright-core';

/**
 * Starts a browser without a window.
 * @param executable a Chromium, Chrome or Edge on this machine
 */
export function startBrowser(executable: string): Promise<Browser> {
  // Chromium's sandbox refuses to run for root, which containers usually are; tests only open our own pages.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: executable, args, timeout: 30_000 });
}
