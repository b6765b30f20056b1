import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createCompany } from '../processes/company.ts';
import { places, repository } from '../settings/places.ts';
import { makeSettings, type Settings } from '../settings/settings.ts';
import { freePort } from '../start/ports.ts';
import { startStrapi } from '../start/strapi.ts';

/** A Strapi as it comes, with our content types and a copy of our content, and none of our rules. */
export interface StockStrapi {
  settings: Settings;
  stop(): Promise<void>;
}

/**
 * Makes a copy of a closed newsroom for it.
 *
 * @param folder absolute path of a folder that is not there yet
 * @param webhook where Strapi is to say that something was published
 */
export function copyForStock(newsroom: Settings, folder: string, webhook: string): void {
  makeApp(path.join(folder, 'app'));
  copyData(newsroom, path.join(folder, 'data'), webhook);
}

/** Starts it in such a folder. */
export async function openStockStrapi(siteUrl: string, folder: string): Promise<StockStrapi> {
  const port = await freePort();
  const settings = makeSettings({
    NEWSROOM_DATA: path.join(folder, 'data'),
    CMS_PORT: String(port),
    SITE_URL: siteUrl,
  });
  const company = createCompany();
  try {
    await startStrapi(settings, undefined, company, path.join(folder, 'app'));
  } catch (error) {
    await company.stop();
    throw error;
  }
  return { settings, stop: company.stop };
}

/** Our compiled `cms/`, with an empty `index.js`, and with the three files by which Strapi's generator offers a type to others. */
function makeApp(app: string): void {
  const cms = path.join(repository, 'cms');
  cpSync(path.join(cms, 'dist'), app, { recursive: true });
  cpSync(path.join(cms, 'package.json'), path.join(app, 'package.json'));
  symlinkSync(path.join(cms, 'node_modules'), path.join(app, 'node_modules'));
  mkdirSync(path.join(app, 'database', 'migrations'), { recursive: true });
  writeFileSync(path.join(app, 'src', 'index.js'), 'module.exports = { register() {}, bootstrap() {} };\n');
  for (const [kind, core] of Object.entries({ controllers: 'Controller', routes: 'Router', services: 'Service' })) {
    const made = `module.exports = require('@strapi/strapi').factories.createCore${core}('api::news-item.news-item');\n`;
    mkdirSync(path.join(app, 'src/api/news-item', kind), { recursive: true });
    writeFileSync(path.join(app, 'src/api/news-item', kind, 'news-item.js'), made);
  }
  rmSync(path.join(app, 'src/api/site-content'), { recursive: true });
}

function copyData(newsroom: Settings, data: string, webhook: string): void {
  const copy = places({ NEWSROOM_DATA: data });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  cpSync(newsroom.places.settings, copy.settings);
  cpSync(path.dirname(newsroom.places.database), path.dirname(copy.database), { recursive: true });
  cpSync(newsroom.places.uploads, copy.uploads, { recursive: true });
  const database = new DatabaseSync(copy.database);
  // The site's token may read the export only; here it may read what Strapi offers to everyone with such a token.
  database.exec(`UPDATE strapi_api_tokens SET type = 'read-only'`);
  database
    .prepare('INSERT INTO strapi_webhooks (name, url, headers, events, enabled) VALUES (?, ?, ?, ?, 1)')
    .run('Build the site', webhook, '{}', JSON.stringify(['entry.publish']));
  database.close();
}
