import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PublisherStatus, publisherStatus } from '../../start/publisher-status.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { idIn, idOf, openDesk } from './desk.ts';
import { type Damage, exportType, type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { untilLive } from './live-with.ts';
import { resealExport } from './reseal-export.ts';

let newsroom: TestNewsroom;
let proxy: FaultProxy;

beforeAll(async () => {
  newsroom = await openTestNewsroom({
    between: async (cmsUrl) => {
      proxy = await startFaultProxy(cmsUrl);
      return proxy.url;
    },
  });
});

afterAll(async () => {
  await newsroom?.remove();
  await proxy?.stop();
});

async function status(): Promise<PublisherStatus> {
  const answer = await publisherStatus(newsroom.settings);
  if (!answer) throw new Error('The publisher does not answer.');
  return answer;
}

const problem = async (): Promise<string | undefined> => (await status()).problem?.message;
const page = (address: string): Promise<Response> => fetch(new URL(address, newsroom.settings.siteUrl));
const damaged = (damage: Damage, type = exportType): Fault => ({ type, damage });

/** Rings the doorbell, as Strapi does: the publisher need not wait for its next look. */
async function ring(): Promise<void> {
  const { publisherUrl, environment } = newsroom.settings;
  const headers = { authorization: `Bearer ${environment.PUBLISHER_SECRET}` };
  await fetch(`${publisherUrl}/ring`, { method: 'POST', headers });
}

async function liveSite(): Promise<string> {
  const answers = await Promise.all(['', 'news/', 'news/who-is-the-senco/', 'rss.xml', 'live.json'].map(page));
  return (await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`))).join('\n');
}

const senco = 'who-is-the-senco';
const article = { title: 'An article', summary: 'In short.', body: 'In full.' };

/** The lines of an item, changed; all others as they are. */
const change = (slug: string, data: object) => (body: string) =>
  resealExport(body, (line) => {
    const before = line.data as { slug?: string } | undefined;
    return before?.slug === slug ? [{ ...line, data: { ...before, ...data } }] : [line];
  });

describe('when Strapi is in doubt as a whole, the publisher says why and readers keep the site they had', () => {
  const faults: [string, Fault, RegExp][] = [
    ['down', 'down', / broke off the connection\.\nOperator: /],
    ['silent', 'silent', / has not begun to answer within 10 seconds\.\nOperator: /],
    ['stuck half-way', 'stuck', / sent nothing for 10 seconds in the middle of its answer\.\nOperator: /],
    ['cut off', damaged((body) => body.slice(0, body.length / 2)), /broke off after line \d+: its end did not come\./],
    [
      'a line short',
      damaged((body) => body.replace(/\n.*\n/, '\n')),
      /promises \d+ of kind "item", but it holds \d+\./,
    ],
    [
      'a web page',
      damaged(() => '<h1>Our host is having a break</h1>', 'text/html'),
      /answers with "text\/html" where the export/,
    ],
    ['empty', damaged(() => ''), /is empty: not even its first line came\./],
    [
      'of another schema',
      damaged((body) => resealExport(body, (line) => [line], { schema: 2 })),
      /is of schema 2; this site understands schema 1\./,
    ],
    [
      'without news',
      damaged((body) => resealExport(body, (line) => (line.type === 'news-item' ? [] : [line]))),
      /holds no news that can be shown/,
    ],
    [
      'giving two items one address',
      damaged(change(senco, { slug: 'what-a-revisit-looks-at' })),
      /Two items have the address \/news\/what-a-revisit-looks-at\/: /,
    ],
    ['refusing the token', { status: 401 }, /does not know the site’s token \(status 401\)\./],
    ['forbidding the export', { status: 403 }, /does not let it read the export \(status 403\)\./],
    ['failing', { status: 500 }, /failed while it made the export \(status 500\)\./],
  ];

  test.each(faults)('Strapi is %s', async (_name, fault, says) => {
    const before = await liveSite();
    proxy.set(fault);
    await ring();
    await expect.poll(problem, { timeout: 40_000 }).toMatch(says);
    expect(await liveSite()).toBe(before);

    proxy.set('none');
    await ring();
    await expect.poll(problem, { timeout: 90_000, interval: 250 }).toBeUndefined();
  });
});

test('an old version of what Strapi publishes, from before the last item, is not put in place of the new one', async () => {
  const old = await newsroom.readExport();
  const desk = await openDesk(newsroom);
  idIn(await desk.publish('news-item', { ...article, title: 'The newest of all', slug: 'newest-of-all' }));
  await untilLive(newsroom.settings);

  proxy.set(damaged(() => old));
  await ring();
  await expect.poll(problem, { timeout: 20_000 }).toContain('missing from what Strapi now publishes');
  expect(await problem()).toMatch(
    /"The newest of all".*\. Administrator: look in Strapi whether all of it is still there/,
  );
  expect((await page('news/newest-of-all/')).status).toBe(200);

  proxy.set('none');
  await ring();
  await untilLive(newsroom.settings);
  expect((await page('news/newest-of-all/')).status).toBe(200);
});

test('when Strapi goes away in the middle of a series of edits, all of them are live once it is back', async () => {
  const desk = await openDesk(newsroom);
  const titles = Array.from({ length: 9 }, (_, number) => `Away, number ${number}`);
  for (const [number, title] of titles.entries()) {
    if (number === 3) proxy.set('down');
    if (number === 6) proxy.set('none');
    idIn(await desk.publish('news-item', { ...article, title, slug: `away-${number}` }));
  }
  await untilLive(newsroom.settings);
  for (const [number, title] of titles.entries()) {
    expect(await (await page(`news/away-${number}/`)).text()).toContain(title);
  }
});

test.each([
  ['a way out of the folder', '../../outside'],
  ['a slash', 'a/b'],
  ['two dots', '..'],
  ['an emoji', '😀'],
  ['300 characters', 'a'.repeat(300)],
  ['nothing in it', ''],
])(
  'an item that Strapi hands out with a web address with %s keeps the page it had, and is named',
  async (_what, slug) => {
    proxy.set(damaged(change(senco, { slug })));
    await ring();
    await expect.poll(async () => (await status()).faults.length, { timeout: 20_000, interval: 50 }).toBe(1);
    expect((await status()).faults[0]?.message).toMatch(/^News item "Who is the SENCO\?".*"Web address"/s);
    expect((await status()).problem).toBeNull();
    expect((await page(`news/${senco}/`)).status).toBe(200);

    proxy.set('none');
    await ring();
    await expect.poll(async () => (await status()).faults, { timeout: 20_000, interval: 50 }).toEqual([]);
  },
);

test('one item at fault keeps its last good page and is named, while another is taken down without waiting', async () => {
  const gone = 'news/what-is-an-ehc-plan/';
  expect((await page(gone)).status).toBe(200);

  proxy.set(damaged(change(senco, { summary: null, title: 'Who is the new SENCO?' })));
  const desk = await openDesk(newsroom);
  const taken = await desk.takeDown('news-item', await idOf(desk, 'news-item', 'what-is-an-ehc-plan'), {
    fate: 'keep',
    reason: 'mistake',
  });
  expect(taken.status).toBe(200);
  await expect.poll(async () => (await page(gone)).status, { timeout: 20_000 }).toBe(410);

  await expect.poll(async () => (await status()).faults.length, { timeout: 20_000 }).toBe(1);
  const { problem: none, faults } = await status();
  expect(none).toBeNull();
  expect(faults[0]?.message).toContain('News item "Who is the new SENCO?"');
  expect(faults[0]?.message).toContain('"Summary"');
  expect(faults[0]?.adminUrl).toContain('/admin/content-manager/collection-types/api::news-item.news-item/');
  const kept = await (await page(`news/${senco}/`)).text();
  expect(kept).toContain('Who is the SENCO?');
  expect(kept).not.toContain('Who is the new SENCO?');
});
