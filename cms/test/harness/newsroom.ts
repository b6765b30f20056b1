import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { type Account, signIn } from './account';
import { cmsFolder, compiledFolder } from './compile';
import { createDesk, type Desk } from './desk';
import { freePort } from './free-port';
import { createSettings, type Settings } from './settings';

/** Strapi's ES modules do not load in Node by themselves (they import folders), its CommonJS does. */
const { createStrapi }: typeof import('@strapi/strapi') = createRequire(import.meta.url)('@strapi/strapi');

/** A real Strapi in this process, on a database of its own. */
export interface Newsroom {
  readonly strapi: Core.Strapi;
  /** For example `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly settings: Settings;
  administrator(): Promise<Account & Desk>;
  editor(): Promise<Account & Desk>;
  /** Ends it. Its folder goes too, unless another newsroom shall start from it. */
  stop(options?: { keepData: boolean }): Promise<void>;
}

/**
 * Starts a newsroom. One at a time in a test file.
 *
 * @param changes Settings that differ; `undefined` takes one away. Hand in `settings` of an earlier newsroom to start it again.
 */
export async function startNewsroom(changes: Readonly<Record<string, string | undefined>> = {}): Promise<Newsroom> {
  const data = changes.NEWSROOM_DATA ?? (await mkdtemp(path.join(tmpdir(), 'newsroom-')));
  const settings = applySettings({ ...createSettings(data, await freePort()), ...changes });

  const strapi = await createStrapi({
    appDir: cmsFolder,
    distDir: compiledFolder,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  strapi.server.mount();
  await new Promise<void>((resolve) => {
    strapi.server.httpServer.listen(Number(settings.CMS_PORT), '127.0.0.1', resolve);
  });

  const url = settings.CMS_URL ?? '';
  const enter = (who: string) => once(() => signInWithDesk(url, settings, who));
  return {
    strapi,
    url,
    settings,
    administrator: enter('FIRST_ADMIN'),
    editor: enter('FIRST_EDITOR'),
    async stop({ keepData } = { keepData: false }) {
      await destroy(strapi);
      if (!keepData) await rm(data, { recursive: true, force: true });
    },
  };
}

/** Signing in is rate-limited, so each account does it once. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function signInWithDesk(url: string, settings: Settings, who: string): Promise<Account & Desk> {
  const account = await signIn(url, settings[`${who}_EMAIL`] ?? '', settings[`${who}_PASSWORD`] ?? '');
  return { ...account, ...createDesk(account) };
}

/** Puts the settings into the environment, where Strapi reads them. */
function applySettings(settings: Readonly<Record<string, string | undefined>>): Settings {
  const present: Settings = {};
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = present[name] = value;
  }
  return present;
}

/**
 * Ends Strapi without its parting gift: it takes every listener off the process, Vitest's too, and then Vitest believes
 * that the process crashed. Its own two go one by one.
 */
async function destroy(strapi: Core.Strapi): Promise<void> {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const last = process.listeners(signal).at(-1);
      if (last !== undefined) process.removeListener(signal, last);
    }
  }
}
