import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { makeSettings, type Settings } from '../../settings/settings.ts';
import { freePort } from '../../start/ports.ts';
import type { PublisherStatus } from '../../start/publisher-status.ts';
import { watchPublisher } from '../../start/watch-publisher.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const well: PublisherStatus = {
  live: { contentVersion: '1' },
  publishing: false,
  problem: null,
  faults: [],
  notices: [],
};
const adminUrl = 'http://127.0.0.1:1337/admin/x';
const fault = { message: 'News item "Fair" has nothing in "Summary".\nUntil then readers do not see it.', adminUrl };
const notice = { message: 'News item "Fair" has a link, in "Text", to a page that is not on the site: /x/.', adminUrl };

/** A publisher that gives these statuses, one after the other, to those who know its secret. */
async function publisher(statuses: PublisherStatus[]): Promise<Settings> {
  const settings = makeSettings({ NEWSROOM_DATA: temporaryFolder(), PUBLISHER_PORT: String(await freePort()) });
  const server = createServer((request, response) => {
    const known = request.headers.authorization === `Bearer ${settings.environment.PUBLISHER_SECRET}`;
    response.writeHead(known ? 200 : 401);
    response.end(JSON.stringify(statuses.length > 1 ? statuses.shift() : statuses[0]));
  });
  await new Promise<void>((resolve) => {
    server.listen(settings.ports.publisher, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return settings;
}

test('the operator hears of each trouble once, and when it is over', async () => {
  const stuck = { ...well, problem: { message: 'Strapi does not answer.' } };
  const settings = await publisher([stuck, stuck, { ...well, faults: [fault] }, well]);
  const heard: string[] = [];
  onTestFinished(watchPublisher(settings, well, (line) => heard.push(line), 20));
  while (heard.length < 4) await pause(10);
  await pause(100);
  expect(heard).toEqual([
    "The site can't be published: Strapi does not answer.",
    'Publishing works again.',
    `Needs a hand: ${fault.message}\n${adminUrl}`,
    'All items are as they should be again.',
  ]);
});

test('what is only worth a look is not told as a trouble of publishing', async () => {
  const settings = await publisher([{ ...well, notices: [notice] }, { ...well, notices: [notice] }, well]);
  const heard: string[] = [];
  onTestFinished(watchPublisher(settings, well, (line) => heard.push(line), 20));
  while (heard.length < 2) await pause(10);
  await pause(100);
  expect(heard).toEqual([
    `Live, but worth a look: ${notice.message}\n${adminUrl}`,
    'All items are as they should be again.',
  ]);
});

test('a publisher that does not answer for a moment is no news', async () => {
  const settings = makeSettings({ NEWSROOM_DATA: temporaryFolder(), PUBLISHER_PORT: String(await freePort()) });
  const heard: string[] = [];
  onTestFinished(watchPublisher(settings, well, (line) => heard.push(line), 10));
  await pause(100);
  expect(heard).toEqual([]);
});
