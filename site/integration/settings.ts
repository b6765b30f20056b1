import { join, resolve } from 'node:path';
import { SettingMissing } from './setting-missing.ts';

/** Where a build gets its content from, and where it keeps what must outlive it. */
export interface BuildSettings {
  cmsUrl: string;
  token: string;
  /** Folder of mirrored uploads. */
  mirror: string;
  /** The content of the last pull, for the pages to read. */
  snapshotFile: string;
  /** The lines shown by the last build that ended well. */
  lastGoodFile: string;
  /** What that build shows: the version of the export, and the digest of each item. */
  shownFile: string;
}

/**
 * Reads the settings of a build from the environment.
 * @throws when Strapi's address or the site's token is missing
 */
export function buildSettings(env: NodeJS.ProcessEnv): BuildSettings {
  return {
    cmsUrl: required(env, 'CMS_URL', 'where Strapi is, for example http://127.0.0.1:1337/'),
    token: required(env, 'SITE_CONTENT_TOKEN', 'the token that lets the site read the export'),
    mirror: mirrorFolder(env),
    snapshotFile: join(dataFolder(env), 'build', 'snapshot.json'),
    lastGoodFile: join(dataFolder(env), 'build', 'last-good.ndjson'),
    shownFile: shownFile(env),
  };
}

/** Where a build that ended well says what it shows. */
export function shownFile(env: NodeJS.ProcessEnv): string {
  return join(dataFolder(env), 'build', 'shown.json');
}

/** The folder of mirrored uploads. */
export function mirrorFolder(env: NodeJS.ProcessEnv): string {
  return join(dataFolder(env), 'mirror');
}

function dataFolder(env: NodeJS.ProcessEnv): string {
  return env.NEWSROOM_DATA || resolve(import.meta.dirname, '../../.newsroom');
}

function required(env: NodeJS.ProcessEnv, name: string, meaning: string): string {
  const value = env[name];
  if (value) return value;
  throw new SettingMissing(
    `${name} is not set.`,
    `Operator: set it to ${meaning}. "npm start" and "npm run site:build" do so by themselves.`,
  );
}
