import type { Company } from '../processes/company.ts';
import { SeedRefusal } from '../seed/refusal.ts';
import { seed } from '../seed/seed.ts';
import type { FirstAccounts } from '../settings/first-accounts.ts';
import type { Settings } from '../settings/settings.ts';
import { changeSetting, demoContent } from '../settings/settings-file.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import type { Say } from '../terminal/progress.ts';

/**
 * Puts the demo content into a new newsroom, once. The settings remember when that is done, so a start that was cut short
 * is taken up again, and what editors delete later does not come back.
 */
export async function putInDemoContent(
  settings: Settings,
  accounts: FirstAccounts | undefined,
  company: Company,
  say: Say,
): Promise<void> {
  if (!accounts) {
    throw new OperatorError(
      `The demo content is not all there, and ${settings.places.signIn}, with the account to put it in with, is gone.\nTo go on without it, change ${demoContent}=wanted to ${demoContent}=none in ${settings.places.settings} and start again.`,
    );
  }
  const cmsUrl = `http://127.0.0.1:${settings.ports.cms}`;
  const onProgress = (done: number, total: number): void => say(`${done} of ${total} put in`);
  await company.during(() => seed({ cmsUrl, ...accounts.administrator, onProgress }).catch(asOperatorError));
  changeSetting(settings.places.settings, demoContent, 'done');
}

function asOperatorError(error: unknown): never {
  throw error instanceof SeedRefusal ? new OperatorError(error.message, { cause: error }) : error;
}
