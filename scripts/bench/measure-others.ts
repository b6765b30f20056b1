import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StrapiAdmin } from '../seed/strapi-admin.ts';
import type { Settings } from '../settings/settings.ts';
import { buildPlainSite } from './builds.ts';
import { chooseEdits } from './edit.ts';
import { generatedArticle } from './generated-article.ts';
import { type RecipeTimes, recipeEdit, type Webhook } from './recipe.ts';
import type { StepTimes } from './step-times.ts';

/** Prepares the building of a plain Astro site that reads the same articles from a JSON file. */
export function plainBuild(settings: Settings, articles: number, folder: string): () => Promise<StepTimes> {
  const source = { ARTICLES_FILE: writeArticles(settings, articles, folder) };
  const build = { siteUrl: settings.siteUrl, folder: path.join(folder, 'plain'), source };
  return () => {
    rmSync(build.folder, { recursive: true, force: true });
    return buildPlainSite(build);
  };
}

/** Today’s recipe, edit by edit; or why it failed. */
export async function recipeEdits(
  { cmsUrl, siteUrl, environment }: Settings,
  admin: StrapiAdmin,
  ids: readonly string[],
  webhook: Webhook,
  folder: string,
  runs: number,
): Promise<RecipeTimes[] | { failed: string }> {
  const source = { CMS_URL: cmsUrl, SITE_CONTENT_TOKEN: environment.SITE_CONTENT_TOKEN ?? '' };
  const build = { siteUrl, folder: path.join(folder, 'recipe'), source };
  const samples: RecipeTimes[] = [];
  try {
    for (const edit of chooseEdits(ids, runs, 4)) samples.push(await recipeEdit(admin, edit, webhook, build));
    return samples;
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** The same articles as in Strapi, as the plain site reads them. */
function writeArticles({ places }: Settings, count: number, folder: string): string {
  const database = new DatabaseSync(places.database, { readOnly: true });
  const topics = database.prepare('SELECT name, slug FROM topics').all();
  database.close();
  const articles = Array.from({ length: count }, (_, index) => ({
    ...generatedArticle(index + 1),
    topics: topics.filter((_, place) => (index + 1 + place) % 3 === 0),
  }));
  const file = path.join(folder, 'articles.json');
  writeFileSync(file, JSON.stringify(articles));
  return file;
}
