import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type StrapiAdmin, signIn } from '../seed/strapi-admin.ts';
import type { FirstAccounts } from '../settings/first-accounts.ts';
import type { Progress } from '../terminal/progress.ts';
import { openTestNewsroom, type TestNewsroom } from '../test/newsroom.ts';
import { buildSite } from './builds.ts';
import { chooseEdits } from './edit.ts';
import { fillClosed, prepareModel } from './fill-newsroom.ts';
import { measureNewsroom } from './measure-newsroom.ts';
import { plainBuild, recipeEdits } from './measure-others.ts';
import { measurePublish } from './measure-publish.ts';
import { listenForWebhook, type Webhook } from './recipe.ts';
import { copyForStock, openStockStrapi } from './stock-strapi.ts';
import type { Measured } from './table.ts';

/** Measures everything with so many generated articles. */
export async function measure(articles: number, progress: Progress): Promise<Measured> {
  progress.note(`\n  ${articles} articles`);
  const empty = await progress.step('A newsroom with the demo content', () => openTestNewsroom());
  const temporary = mkdtempSync(path.join(realpathSync(tmpdir()), 'newsroom-bench-'));
  const webhook = await listenForWebhook();
  let newsroom = empty;
  try {
    const ids = await progress.step('Its generated articles', () => fill(empty, articles));
    copyForStock(empty.settings, path.join(temporary, 'stock'), webhook.url);
    newsroom = await progress.step('A fresh start', () => openTestNewsroom({ data: empty.settings.places.data }));
    return await measureAll(newsroom, ids, webhook, temporary, progress);
  } finally {
    webhook.stop();
    await newsroom.remove();
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Leaves the newsroom closed. */
async function fill(newsroom: TestNewsroom, articles: number): Promise<string[]> {
  const admin = await signInTo(newsroom.settings.cmsUrl, newsroom.accounts);
  const { documentId, fileIds } = await prepareModel(admin, articles);
  await newsroom.close();
  return fillClosed(newsroom, documentId, fileIds, articles);
}

async function measureAll(
  { settings, accounts, close }: TestNewsroom,
  ids: readonly string[],
  webhook: Webhook,
  temporary: string,
  progress: Progress,
): Promise<Measured> {
  const { builds: runs, publishes } = turnsFor(ids.length);
  const admin = await signInTo(settings.cmsUrl, accounts);
  const ours = await measureNewsroom(settings, admin, ids, progress);
  const stock = await openStockStrapi(settings.siteUrl, path.join(temporary, 'stock'));
  try {
    const other = await signInTo(stock.settings.cmsUrl, accounts);
    const publish = await progress.step('Publish here and in a stock Strapi, by turns', (say) =>
      measurePublish(settings, admin, other, chooseEdits(ids, publishes, 5), say),
    );
    const builds = await progress.step('Our own "astro build" and a plain Astro site, by turns', async () => {
      const times: Measured['builds'] = { ours: [], plain: [] };
      const buildPlain = plainBuild(settings, ids.length, temporary);
      for (let run = 0; run < runs; run += 1) {
        times.ours.push(await buildSite(settings));
        times.plain.push(await buildPlain());
      }
      return times;
    });
    await close();
    const recipe = await progress.step('Today’s recipe: webhook, then a full build', () =>
      recipeEdits(stock.settings, other, ids, webhook, temporary, runs),
    );
    return { at: new Date().toISOString(), articles: ids.length, ours, publish, builds, recipe };
  } finally {
    await stock.stop();
  }
}

/** The more articles, the longer each of them takes; of the largest newsroom it is enough to know that it works, and how fast. */
function turnsFor(articles: number): { builds: number; publishes: number } {
  if (articles < 10_000) return { builds: 3, publishes: 30 };
  return articles < 50_000 ? { builds: 1, publishes: 10 } : { builds: 0, publishes: 3 };
}

function signInTo(cmsUrl: string, { administrator: { email, password } }: FirstAccounts): Promise<StrapiAdmin> {
  return signIn(cmsUrl, email, password);
}
