import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCompany } from '../processes/company.ts';
import { type FirstAccounts, firstAccounts } from '../settings/first-accounts.ts';
import { places } from '../settings/places.ts';
import { makeSettings, type Settings } from '../settings/settings.ts';
import { changeSetting, demoContent } from '../settings/settings-file.ts';
import { openNewsroom } from '../start/open-newsroom.ts';
import { freePort } from '../start/ports.ts';
import type { PublisherStatus } from '../start/publisher-status.ts';
import { createProgress } from '../terminal/progress.ts';
import { copySeeded } from './seeded-once.ts';

/** A whole newsroom, as `npm start` opens it, for a test to use. */
export interface TestNewsroom {
  settings: Settings;
  accounts: FirstAccounts;
  /** What the publisher said when the newsroom was open. */
  status: PublisherStatus;
  /** Everything that Strapi hands out to the site, as it sends it. */
  readExport(): Promise<string>;
  /** Ends all of it and keeps the data folder, so that it can be opened again. */
  close(): Promise<void>;
  /** Ends all of it and removes the data folder. */
  remove(): Promise<void>;
}

export interface TestNewsroomOptions {
  /** Put the demo content in; without it the newsroom is empty, and no site can be live. Default: yes. */
  seed?: boolean;
  /** An existing data folder, such as a restored one. Default: a new one that is removed in the end. */
  data?: string;
  /** The accounts of that folder, when they are not written there any more. */
  accounts?: FirstAccounts;
  /** The path part of the site's address. Default: "/". */
  base?: string;
  /** Puts something between Strapi and the publisher: gets Strapi's address and gives the one to read from. */
  between?: (cmsUrl: string) => Promise<string>;
}

/**
 * Opens a newsroom on free ports, by the very functions that `npm start` uses. Takes some seven seconds, seeding included;
 * in vitest one is seeded for all files, and it takes four.
 */
export async function openTestNewsroom(options: TestNewsroomOptions = {}): Promise<TestNewsroom> {
  const data = options.data ?? mkdtempSync(path.join(realpathSync(tmpdir()), 'newsroom-whole-'));
  if (options.data === undefined && options.seed !== false) copySeeded(data);
  const given = await freshAddresses(data, options.base ?? '/');
  const accounts = firstAccounts(places(given), given).accounts ?? options.accounts;
  if (!accounts) throw new Error(`${data} has no sign-in.txt: say which accounts it has.`);
  let settings = makeSettings(given);
  if (options.seed === false) {
    changeSetting(settings.places.settings, demoContent, 'none');
    settings = makeSettings(given);
  }
  const company = createCompany();
  const quiet = createProgress({ write: () => true });
  try {
    const publisherReads = await options.between?.(settings.cmsUrl);
    const status = await openNewsroom({
      settings,
      accounts,
      progress: quiet,
      company,
      ...(publisherReads && { publisherReads }),
    });
    if (status === null) throw new Error('A newsroom for tests has a publisher.');
    return {
      settings,
      accounts,
      status,
      readExport: () => readExport(settings),
      close: company.stop,
      async remove() {
        await company.stop();
        rmSync(data, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await company.stop();
    throw error;
  }
}

/** Nothing of the developer's own settings gets into a test. */
async function freshAddresses(data: string, base: string): Promise<NodeJS.ProcessEnv> {
  const [cms, site, publisher, preview] = [await freePort(), await freePort(), await freePort(), await freePort()];
  return {
    NEWSROOM_DATA: data,
    CMS_PORT: String(cms),
    SITE_PORT: String(site),
    PUBLISHER_PORT: String(publisher),
    PREVIEW_PORT: String(preview),
    SITE_URL: `http://127.0.0.1:${site}${base}`,
  };
}

async function readExport({ cmsUrl, environment }: Settings): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/site-content`, {
    headers: { authorization: `Bearer ${environment.SITE_CONTENT_TOKEN}` },
  });
  if (!response.ok) throw new Error(`The export answered ${response.status}.`);
  return response.text();
}
