import { join } from 'node:path';
import { repository } from '../settings/places.ts';
import { requiredSetting } from '../settings/required-setting.ts';
import type { Settings } from '../settings/settings.ts';
import { foldersIn } from './folders.ts';
import { emptyMemory } from './gate/site-facts.ts';
import type { Newsroom } from './newsroom.ts';
import { keepBundle } from './render/keep-bundle.ts';
import { emptyRenderMemory } from './render/render-memory.ts';
import { openBundle } from './render/resident-bundle.ts';

/**
 * Gets everything ready to publish.
 *
 * @param who said to whoever finds this publisher at work
 * @throws {OperatorError} when a setting or the built site is missing
 */
export async function preparePublishing(settings: Settings, who: string): Promise<Newsroom> {
  const { code } = foldersIn(settings.places.data);
  const { codeVersion } = await keepBundle(join(repository, 'site'), settings.siteUrl, code);
  return prepareWithCode(settings, who, codeVersion);
}

/**
 * Gets everything ready to publish with code that is kept already.
 *
 * @throws {Error} when there is no such copy
 */
export async function prepareWithCode(settings: Settings, who: string, codeVersion: string): Promise<Newsroom> {
  // The site's own code finds its address in the environment.
  Object.assign(process.env, settings.environment);
  const folders = foldersIn(settings.places.data);
  const token = requiredSetting(settings, 'SITE_CONTENT_TOKEN');
  return {
    folders,
    cmsUrl: settings.cmsUrl,
    token,
    siteUrl: new URL(settings.siteUrl),
    bundle: await openBundle(join(folders.code, codeVersion), codeVersion),
    lines: { lines: new Map() },
    facts: emptyMemory(),
    rendered: emptyRenderMemory(),
    who,
  };
}
