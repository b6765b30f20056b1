import path from 'node:path';
import type { Progress } from '../terminal/progress.ts';
import type { TestNewsroom } from '../test/newsroom.ts';
import { startBrowser } from '../test-run/start-browser.ts';
import { leadAddress, leadArticle } from './lead-article.ts';
import { type Measured, measurePage } from './measure-page.ts';
import { makeOtherSites } from './other-sites.ts';
import { serveFolder } from './serve-folder.ts';

/** Measures our lead article, then the same one on every other site. */
export async function compareArticles(
  newsroom: TestNewsroom,
  executable: string,
  folder: string,
  progress: Progress,
): Promise<Measured[]> {
  const { siteUrl, places } = newsroom.settings;
  const article = await leadArticle(newsroom);
  const others = await progress.step('The same article elsewhere', () =>
    makeOtherSites(article, path.join(places.site, 'live/media'), folder),
  );
  const browser = await startBrowser(executable);
  const measured: Measured[] = [];
  const measure = async (name: string, address: string): Promise<void> => {
    measured.push(await progress.step(name, () => measurePage(name, address, browser, executable)));
  };
  try {
    await measure('Ours', new URL(leadAddress, siteUrl).href);
    for (const other of others) {
      const server = await serveFolder(other.folder);
      await measure(other.name, new URL(other.address, server.url).href).finally(server.stop);
    }
    return measured;
  } finally {
    await browser.close();
  }
}
