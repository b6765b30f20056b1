/**
 * `npm run links`: looks whether the addresses elsewhere that the site links to still lead somewhere, and tells the newsroom.
 * It keeps nothing itself, so it may run on any machine that reaches Strapi and the internet.
 */
import { outsideLinks } from '../site/src/strapi/outside-links.ts';
import { PullError } from '../site/src/strapi/pull-error.ts';
import { describeFindings } from './links/describe-findings.ts';
import { internet } from './links/network.ts';
import { patrol } from './links/patrol.ts';
import { sendReport } from './links/send-report.ts';
import { requiredSetting } from './settings/required-setting.ts';
import { readSettings } from './settings/settings.ts';
import { OperatorError } from './terminal/operator-error.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';

await runCommand(async () => {
  const settings = readSettings(process.env);
  const { cmsUrl, siteUrl } = settings;
  const [reads, reports] = ['SITE_CONTENT_TOKEN', 'LINK_REPORT_TOKEN'].map((name) => requiredSetting(settings, name));
  // By this the site tells its own addresses from those elsewhere.
  process.env.SITE_URL = siteUrl;
  const progress = createProgress(process.stdout);
  const links = await outsideLinks({ cmsUrl, token: reads ?? '' }).catch((error: unknown) => {
    throw error instanceof PullError ? new OperatorError(error.message, { cause: error }) : error;
  });
  const manners = {
    userAgent: `NewsroomLinks/1.0 (+${siteUrl}; looks once a night whether our links still lead somewhere)`,
    patience: 20_000,
    rest: 1000,
    longestWait: 120_000,
    network: internet,
  };
  const found = await progress.step('Links to other websites', (say) =>
    patrol(
      links.map(({ address }) => address),
      manners,
      (count) => say(`${count} of ${links.length} looked at`),
    ),
  );
  await progress.step('The report', () => sendReport({ cmsUrl, token: reports ?? '' }, links, found));
  progress.note(`\n${describeFindings(links, found)}\n`);
});
