import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCms } from '../build/build-cms.ts';
import { buildResidentSite } from '../build/build-resident-site.ts';
import { runTool } from '../processes/run-tool.ts';
import { makeSettings } from '../settings/settings.ts';
import type { Progress } from '../terminal/progress.ts';
import { checks } from './checks.ts';
import { createOutcome, type Outcome } from './outcome.ts';
import { requireBrowser } from './require-browser.ts';
import { runVitest, type VitestRun } from './run-vitest.ts';

/**
 * Everything that has to be well before a change is: checks, builds and tests. They run in two rows side by side, of about
 * the same length, one for each core: an editor in a browser, who waits much, leaves the other row what it needs.
 */
export async function runEverything(progress: Progress): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-test-run-'));
  const outcome = createOutcome(progress);
  try {
    const environment: NodeJS.ProcessEnv = {};
    const settings = makeSettings({ NEWSROOM_DATA: folder });
    const test = (title: string, tests: Pick<VitestRun, 'folder' | 'group'>): Promise<boolean> =>
      outcome.test(title, (say) => runVitest({ ...tests, reports: folder, environment, say }));
    await outcome.attempt('A browser to test with', async (say) => {
      environment.CHROME_PATH = await requireBrowser(say);
    });
    const cms = outcome.attempt('Build of the admin', async (say) => say(await buildCms(settings)));
    const site = runChecks(outcome).then(() =>
      outcome.attempt('Build of the site', async (say) => say(await buildResidentSite(settings))),
    );
    await Promise.all([
      // Strapi's tests need what its build has compiled.
      cms
        .then((built) => built && test('Tests of cms', { folder: 'cms' }))
        .then(() => test('Tests of editors at work', { folder: 'scripts', group: 'editors at work' })),
      site
        .then(() => test('Tests of site', { folder: 'site' }))
        .then(() => test('Tests of scripts', { folder: 'scripts', group: 'pieces' }))
        .then(() => test('Tests of the whole newsroom', { folder: 'scripts', group: 'whole newsroom' })),
    ]);
    return outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runChecks(outcome: Outcome): Promise<void> {
  for (const check of checks()) {
    await outcome.attempt(check.doing, async () => {
      await runTool(check);
    });
  }
}
