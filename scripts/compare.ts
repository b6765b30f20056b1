/** `npm run compare`: our article page beside the same article made with what others use, and every kind of our pages in Lighthouse. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareArticles } from './compare/compare-articles.ts';
import { ourPages } from './compare/our-pages.ts';
import { publicNewsroom } from './compare/public-newsroom.ts';
import { scoresTable, toTable } from './compare/table.ts';
import { installTools } from './compare/tools.ts';
import { places, repository } from './settings/places.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';
import { requireBrowser } from './test-run/require-browser.ts';

const progress = createProgress(process.stdout);

await runCommand(async () => {
  const temporary = mkdtempSync(path.join(realpathSync(tmpdir()), 'newsroom-compare-'));
  const browser = await progress.step('A browser', requireBrowser);
  await progress.step('Lighthouse and the kits', installTools);
  const newsroom = await progress.step('A newsroom with the demo content, shown to the public', publicNewsroom);
  try {
    const articles = await compareArticles(newsroom, browser, temporary, progress);
    const pages = await ourPages(newsroom.settings.siteUrl, browser, progress);
    const folder = path.join(places(process.env).data, 'compare');
    mkdirSync(folder, { recursive: true });
    const at = new Date().toISOString();
    const file = path.join(folder, `${at.replaceAll(':', '-')}.json`);
    writeFileSync(file, `${JSON.stringify({ at, articles, pages }, null, 2)}\n`);
    progress.note(`\n${toTable(articles)}\n\n${scoresTable(pages)}\n`);
    progress.note(`Every sample is in ${path.relative(repository, file)}.`);
  } finally {
    await newsroom.remove();
    rmSync(temporary, { recursive: true, force: true });
  }
});
