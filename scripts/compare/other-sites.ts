import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { astroCommand } from '../build/build-resident-site.ts';
import { runTool } from '../processes/run-tool.ts';
import { repository } from '../settings/places.ts';
import type { Article } from './lead-article.ts';
import { toolsFolder } from './tools.ts';

/** A site with the one article in it, as plain files. */
export interface OtherSite {
  name: string;
  folder: string;
  /** The page of the article. */
  address: string;
}

/**
 * Makes the sites that ours is compared with.
 * @param media the folder with the article's picture
 * @param folder where they are put; absolute
 */
export async function makeOtherSites(article: Article, media: string, folder: string): Promise<OtherSite[]> {
  const articleFile = path.join(folder, 'article.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(articleFile, JSON.stringify(article));
  const sites = [
    await kitSite('govuk', articleFile, folder),
    await kitSite('nhsuk', articleFile, folder),
    await astroBlog(articleFile, folder),
  ];
  for (const site of sites) cpSync(media, path.join(site.folder, 'media'), { recursive: true });
  return sites;
}

async function kitSite(kit: 'govuk' | 'nhsuk', articleFile: string, folder: string): Promise<OtherSite> {
  const own = path.join(folder, kit);
  await runTool({
    doing: `Making the page with ${kit}-frontend`,
    arguments: [path.join(toolsFolder, 'write-kit-page.js'), kit, articleFile, own],
    folder: toolsFolder,
  });
  return { name: `${kit}-frontend`, folder: own, address: 'news/article/' };
}

async function astroBlog(articleFile: string, folder: string): Promise<OtherSite> {
  const own = path.join(folder, 'astro');
  await runTool({
    doing: 'Building the plain Astro blog',
    arguments: [astroCommand, 'build'],
    folder: path.join(repository, 'scripts/compare/astro-blog'),
    environment: {
      ARTICLE_FILE: articleFile,
      SITE_URL: 'http://127.0.0.1/',
      OUT_DIR: own,
      CACHE_DIR: path.join(folder, 'astro-cache'),
      NODE_ENV: 'production',
    },
  });
  return { name: 'Plain Astro blog', folder: own, address: 'blog/article/' };
}
