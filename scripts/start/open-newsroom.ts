import { buildCms } from '../build/build-cms.ts';
import { buildResidentSite } from '../build/build-resident-site.ts';
import type { Company } from '../processes/company.ts';
import type { FirstAccounts } from '../settings/first-accounts.ts';
import type { Settings } from '../settings/settings.ts';
import type { Progress } from '../terminal/progress.ts';
import { putInDemoContent } from './demo-content.ts';
import { startPreview } from './preview.ts';
import { startPublisher } from './publisher.ts';
import type { PublisherStatus } from './publisher-status.ts';
import { startServer } from './server.ts';
import { startStrapi } from './strapi.ts';

export interface OpenNewsroomOptions {
  settings: Settings;
  /** The first accounts, while they are known. */
  accounts: FirstAccounts | undefined;
  progress: Progress;
  /** The programs that are started join it, so that they can be ended at any moment, also half-way. */
  company: Company;
  /** Where the publisher finds Strapi, if not where it is: tests put something in between. */
  publisherReads?: string;
}

/**
 * Opens a newsroom: builds what has changed, starts Strapi, the publisher, the site's server and the preview, and puts in
 * the demo content once.
 * @returns what the publisher says once a site is live, or once it is clear why it can't be; `null` when there is none
 * @throws {OperatorError} when a step fails; what was started by then is left to `company.stop()`
 */
export async function openNewsroom(options: OpenNewsroomOptions): Promise<PublisherStatus | null> {
  const { settings, accounts, progress, company } = options;
  await progress.step('The admin', async (say) => {
    say('being built, which takes a minute when it has changed');
    say(words[await buildCms(settings)]);
  });
  await progress.step('The pages of the site', async (say) => say(words[await buildResidentSite(settings)]));
  if (settings.hasPublisher) await progress.step('The server of the site', () => startServer(settings, company));
  await progress.step('Strapi', () => startStrapi(settings, accounts, company));
  if (settings.wantsDemoContent) {
    await progress.step('Demo content', (say) => putInDemoContent(settings, accounts, company, say));
  }
  const status = settings.hasPublisher ? await openPublisher(options) : null;
  await progress.step('The preview', () => startPreview(settings, company));
  return status;
}

function openPublisher({ settings, progress, company, publisherReads }: OpenNewsroomOptions): Promise<PublisherStatus> {
  return progress.step('The publisher', async (say) => {
    const status = await startPublisher(settings, publisherReads ?? settings.cmsUrl, company);
    say(status.live ? 'the site is live' : 'the site could not be published');
    return status;
  });
}

const words = { built: 'built', unchanged: 'as it was, not built again' };
