/** `npm run site:build`: one `astro build`, of what Strapi has published at CMS_URL, into site/dist/static. */
import path from 'node:path';
import { buildReport, githubWarning } from './build/build-report.ts';
import { astroCommand } from './build/build-resident-site.ts';
import { checkBuiltSite } from './build/check-built-site.ts';
import { runTool } from './processes/run-tool.ts';
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
  const output = await progress.step(`The site for ${siteUrl}, from ${cmsUrl}`, () =>
    runTool({
      doing: 'Building the site',
      arguments: [astroCommand, 'build'],
      folder: path.join(repository, 'site'),
      environment: { ...environment, NODE_ENV: 'production' },
    }),
  );
  await progress.step('Links, feeds and required pages', () => checkBuiltSite(folder, new URL(siteUrl)));
  const report = buildReport(output);
  if (report) progress.note(`\n${report}`);
  if (report && process.env.GITHUB_ACTIONS) console.log(githubWarning(report));
  progress.note(`\n  It is in ${folder}.`);
});
