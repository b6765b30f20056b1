import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../../seed/strapi-admin.ts';
import { type PublisherStatus, publisherStatus } from '../../start/publisher-status.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Damage, exportType, type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts';
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

test('one item at fault keeps its last good page and is named, while another is taken down without waiting', async () => {
  const gone = 'news/what-is-an-ehc-plan/';
  expect((await page(gone)).status).toBe(200);

  proxy.set(damaged(change(senco, { summary: null, title: 'Who is the new SENCO?' })));
  const admin = await signIn(
    newsroom.settings.cmsUrl,
    newsroom.accounts.editor.email,
    newsroom.accounts.editor.password,
  );
  await unpublish(admin, 'what-is-an-ehc-plan');
  await expect.poll(async () => (await page(gone)).status, { timeout: 20_000 }).toBe(404);

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

async function unpublish(admin: Awaited<ReturnType<typeof signIn>>, slug: string): Promise<void> {
  const list = '/content-manager/collection-types/api::news-item.news-item';
  const found = await admin.request('the item', 'GET', `${list}?filters[slug][$eq]=${slug}`);
  const { results } = found as { results: { documentId: string }[] };
  await admin.request('the item', 'POST', `${list}/${results[0]?.documentId}/actions/unpublish`, {});
}
