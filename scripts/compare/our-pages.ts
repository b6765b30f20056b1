import { demoPages } from '../checkers/demo-pages.ts';
import type { Progress } from '../terminal/progress.ts';
import { lighthouse, type Scores } from './lighthouse.ts';

/** One kind of our pages, in Lighthouse. */
export interface PageScores extends Scores {
  kind: string;
}

/** Every kind of our pages. Not those that answer "nothing here": Lighthouse looks at no page whose status is an error. */
export async function ourPages(siteUrl: string, browser: string, progress: Progress): Promise<PageScores[]> {
  const pages: PageScores[] = [];
  for (const [kind, address] of Object.entries(demoPages)) {
    if (address === demoPages['nothing there']) continue;
    const scores = await progress.step(`Lighthouse: ${kind}`, () =>
      lighthouse(browser, new URL(address, siteUrl).href),
    );
    pages.push({ kind, ...scores });
  }
  return pages;
}
