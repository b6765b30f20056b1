import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../setup/required-setting';
import { siteContentOf } from '../site-content/register';

/** Leaves nothing in the folder of exports but the one of the present state. */
export async function dropEarlierExports(strapi: Core.Strapi): Promise<void> {
  const { version } = await siteContentOf(strapi).current();
  const folder = path.join(requiredSetting('NEWSROOM_DATA'), 'exports');
  // Somebody may have emptied it, folder and all.
  await mkdir(folder, { recursive: true });
  const earlier = (await readdir(folder)).filter((name) => !name.startsWith(version));
  await Promise.all(earlier.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}
