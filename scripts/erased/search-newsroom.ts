import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../settings/places.ts';
import { requiredSetting } from '../settings/required-setting.ts';
import type { Settings } from '../settings/settings.ts';
import type { Forms } from './forms.ts';
import { type Hit, searchFolder } from './search-folder.ts';
import { searchPostgres } from './search-postgres.ts';
import { searchSqlite } from './search-sqlite.ts';
import { builds, databaseRows, movedAside, type Store, storeOf } from './stores.ts';

/** Where a string was found. */
export interface Finding {
  store: Store;
  /** A file, or a column of the database, as an operator can find it. */
  place: string;
}

/** Looks through everything that this newsroom keeps on this machine, and through its database. Yields what it finds. */
export async function* searchNewsroom(settings: Settings, forms: Forms): AsyncGenerator<Finding> {
  const { places } = settings;
  for (const { table, column, count } of await rowsWith(settings, forms)) {
    yield { store: databaseRows, place: `${table}.${column}: ${count} ${count === 1 ? 'row' : 'rows'}` };
  }
  for await (const hit of searchFolder(places.data, forms)) {
    yield { store: storeOf(hit.file, places), place: placeOf(hit) };
  }
  for (const folder of besides(places.data)) {
    for await (const hit of searchFolder(folder, forms)) yield { store: movedAside, place: placeOf(hit) };
  }
  for (const folder of buildFolders) {
    for await (const hit of searchFolder(path.join(repository, folder), forms)) {
      yield { store: builds, place: placeOf(hit) };
    }
  }
}

async function rowsWith(settings: Settings, forms: Forms) {
  const { usesSqlite, places } = settings;
  if (!usesSqlite) return searchPostgres(requiredSetting(settings, 'DATABASE_URL'), forms);
  return existsSync(places.database) ? searchSqlite(places.database, forms) : [];
}

/** `npm run restore -- file --replace` moves a newsroom aside; cut short, it leaves what it had unpacked. */
function besides(data: string): string[] {
  const names = readdirSync(path.dirname(data));
  const ours = names.filter(
    (name) => /\.(?:before|restoring)-/.test(name) && name.startsWith(`${path.basename(data)}.`),
  );
  return ours.map((name) => path.join(path.dirname(data), name));
}

/** Where Astro and Strapi build, and keep what they need for it. */
const buildFolders = ['site/dist', 'site/.astro', 'site/node_modules/.astro', 'cms/.tmp'];

function placeOf({ file, where }: Hit): string {
  return where === '' ? file : `${file} (${where})`;
}
