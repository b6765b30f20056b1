/** `npm run site:build`: one `astro build`, of what Strapi has published at CMS_URL, into site/dist/static. */
import path from 'node:path';
import { shownFile } from '../site/integration/settings.ts';
import { buildReport, githubWarning } from './build/build-report.ts';
import { astroCommand } from './build/build-resident-site.ts';
import { checkBuiltSite } from './build/check-built-site.ts';
import { itemsBefore } from './build/items-before.ts';
import { sayWhatIsShown } from './build/say-what-is-shown.ts';
import { runTool } from './processes/run-tool.ts';
import { indexFolder } from './search/index-of-version.ts';
import { runIndexer } from './search/run-indexer.ts';
import { repository } from './settings/places.ts';
import { readSettings } from './settings/settings.ts';
import { OperatorError } from './terminal/operator-error.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';

const folder = path.join(repository, 'site/dist/static');

await runCommand(async () => {
  const { environment, siteUrl, cmsUrl, places } = readSettings(process.env);
  if (!(process.env.SITE_CONTENT_TOKEN || environment.SITE_CONTENT_TOKEN)) {
    throw new OperatorError(
      `SITE_CONTENT_TOKEN is missing: without it Strapi does not hand out what is published. It is in settings.env of the newsroom that the content comes from; here, ${places.settings} has none.`,
    );
  }
  const progress = createProgress(process.stdout);
  // The build empties the folder.
  const before = await itemsBefore(new URL(siteUrl), folder);
  const output = await progress.step(`The site for ${siteUrl}, from ${cmsUrl}`, () =>
    runTool({
      doing: 'Building the site',
      arguments: [astroCommand, 'build'],
      folder: path.join(repository, 'site'),
      environment: { ...environment, NODE_ENV: 'production' },
    }),
  );
  await progress.step('Links, feeds and required pages', () => checkBuiltSite(folder, new URL(siteUrl)));
  await progress.step('The index of the search', () =>
    runIndexer(folder, path.join(folder, indexFolder), AbortSignal.timeout(600_000)),
  );
  await sayWhatIsShown(folder, siteUrl, shownFile(environment), before);
  const report = buildReport(output);
  if (report) progress.note(`\n${report}`);
  if (report && process.env.GITHUB_ACTIONS) console.log(githubWarning(report));
  progress.note(`\n  It is in ${folder}.`);
});
