import { createServer } from 'node:http';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outsideLinks } from '../../../site/src/strapi/outside-links.ts';
import { describeFindings } from '../../links/describe-findings.ts';
import { patrol } from '../../links/patrol.ts';
import { sendReport } from '../../links/send-report.ts';
import { tryTool } from '../../processes/run-tool.ts';
import { repository } from '../../settings/places.ts';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Desk, openDesk } from './desk.ts';
import { editorAt } from './editor.ts';
import { untilLive } from './live-with.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let desk: Desk;
let browser: Browser;
let page: Page;
const title = 'A letter that its author has taken away';

/** Whatever it is asked for, nothing is there; but the archive has kept everything. */
const web = createServer((request, response) => {
  response.writeHead(request.headers.host?.startsWith('archive.') ? 200 : 404).end();
});
let link: string;
let archivedCopy: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  await new Promise<void>((resolve) => {
    web.listen(0, '127.0.0.1', resolve);
  });
  const bound = web.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  link = `http://council.example:${port}/letter.pdf`;
  archivedCopy = `http://archive.example:${port}/web/20200513101112/${link}`;
  desk = await openDesk(newsroom);
  browser = await startBrowser(await requireBrowser(() => {}));
  page = await (await browser.newContext({ viewport: { width: 1366, height: 900 } })).newPage();
});

afterAll(async () => {
  await browser?.close();
  web.closeAllConnections();
  web.close();
  await newsroom?.remove();
});

/** A look as `npm run links` takes it, in a world in which every host is this machine. */
async function look(): Promise<string> {
  const { cmsUrl, siteUrl, environment } = newsroom.settings;
  process.env.SITE_URL = siteUrl;
  const links = await outsideLinks({ cmsUrl, token: environment.SITE_CONTENT_TOKEN ?? '' });
  const found = await patrol(
    links.map(({ address }) => address),
    {
      userAgent: 'A test',
      patience: 2000,
      rest: 1,
      longestWait: 0,
      network: { resolve: async () => [{ address: '127.0.0.1', family: 4 }], mayAsk: () => true },
    },
  );
  await sendReport({ cmsUrl, token: environment.LINK_REPORT_TOKEN ?? '' }, links, found);
  return describeFindings(links, found);
}

/** As if what is known had been found on the day before. */
function letADayPass(): void {
  const database = new DatabaseSync(newsroom.settings.places.database);
  database.exec(`UPDATE outside_links SET since = '2026-11-01', last_failed_on = '2026-11-01'`);
  database.close();
}

test('a link that is gone on two days leads readers to the archived copy, and editors to the form', async () => {
  const document = {
    title,
    kind: 'outcome-letter',
    issuer: 'Example Council',
    issuedOn: '2020-05-06',
    source: 'link',
    link,
    archivedCopy,
    plainSummary: 'What the letter says.',
    showOnSite: true,
  };
  expect((await desk.save('inspection-document', document)).status).toBe(201);
  await untilLive(newsroom.settings);
  const address = `${newsroom.settings.siteUrl}documents/a-letter-that-its-author-has-taken-away/`;
  await page.goto(address);
  expect(await page.getByRole('link', { name: `${title}, on council.example` }).count()).toBe(1);

  expect(await look()).toContain(`${link} answered 404, which means that nothing is there (in “${title}”)`);
  letADayPass();
  await look();
  await untilLive(newsroom.settings);
  await page.reload();
  await page.getByText('The original is no longer at council.example. We noticed on 1 November 2026.').waitFor();
  const copy = page.getByRole('link', { name: `${title}: an archived copy, kept by archive.example` });
  expect(await copy.getAttribute('href')).toBe(archivedCopy);
  await page.getByText('The copy was made on 13 May 2020.').waitFor();

  const editor = editorAt(page, newsroom.settings.cmsUrl);
  await editor.signIn(newsroom.accounts.editor);
  await page.getByText(`Link: ${link.slice(7)} answered 404`).waitFor();
  await page.getByText(/We last looked today at \d\d:\d\d, at \d+ addresses on other websites\./).waitFor();
  expect(await violationsIn(page, '.newsroom-links-card')).toEqual([]);
  await page.getByRole('link', { name: title, exact: true }).first().click();
  const panel = page.locator('aside').filter({ has: page.getByRole('heading', { name: 'Links to look at' }) });
  await panel.getByText('fill in “Archived copy”: readers are then offered that first.').waitFor();
  expect(await violationsIn(page, '.newsroom-links-panel')).toEqual([]);

  await editor.write('Link', 'https://council.example.org/new.pdf');
  await editor.press('Save');
  await page.getByRole('radio', { name: /^A correction/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await panel.waitFor({ state: 'hidden' });
  await page.goto(`${newsroom.settings.cmsUrl}/admin`);
  await page.getByText('None that we know of.').waitFor();
});

test('the command says what is missing in plain words', async () => {
  const run = (changes: NodeJS.ProcessEnv) =>
    tryTool({
      doing: 'Looking at the links',
      arguments: [path.join(repository, 'scripts/links.ts')],
      folder: repository,
      environment: { ...newsroom.settings.environment, ...changes },
    });
  const wrongToken = await run({ SITE_CONTENT_TOKEN: 'wrong' });
  expect(wrongToken.code).toBe(1);
  expect(wrongToken.output).toContain('SITE_CONTENT_TOKEN must be the same for Strapi and for the site.');
  const elsewhere = await run({ LINK_REPORT_TOKEN: '', NEWSROOM_DATA: '/nowhere' });
  expect(elsewhere.code).toBe(1);
  expect(elsewhere.output).toContain('LINK_REPORT_TOKEN is not set.');
});
