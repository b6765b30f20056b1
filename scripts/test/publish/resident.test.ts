import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { startResident } from '../../publish/resident.ts';
import { newsItem } from './newsroom-content.ts';
import { openSmallNewsroom, type SmallNewsroom } from './small-newsroom.ts';
import type { Mood } from './strapi-stand-in.ts';

const aboutItem = z.looseObject({ type: z.string(), id: z.string(), field: z.string(), message: z.string() });

const statusShape = z.strictObject({
  live: z
    .strictObject({
      schema: z.literal(1),
      contentVersion: z.string(),
      codeVersion: z.string(),
      publishedAt: z.iso.datetime(),
      state: z.literal('live'),
    })
    .nullable(),
  items: z.record(z.string(), z.strictObject({ digest: z.string(), since: z.iso.datetime() })),
  publishing: z.boolean(),
  problem: z.strictObject({ message: z.string(), since: z.iso.datetime() }).nullable(),
  faults: z.array(aboutItem),
  notices: z.array(aboutItem),
  hold: z.null(),
  versions: z.array(
    z.strictObject({
      version: z.int(),
      publishedAt: z.iso.datetime(),
      contentVersion: z.string(),
      inPlace: z.boolean(),
    }),
  ),
  publishes: z.array(z.looseObject({ at: z.iso.datetime(), tookMs: z.int() })),
  vanished: z.null(),
  search: z.null(),
});

interface RunningResident extends SmallNewsroom {
  ring(secret?: string): Promise<number>;
  status(): Promise<z.infer<typeof statusShape>>;
  lines: string[];
}

async function running(): Promise<RunningResident> {
  const opened = await openSmallNewsroom();
  const lines: string[] = [];
  const settings = { ...opened.settings, ports: { ...opened.settings.ports, publisher: 0 } };
  const resident = await startResident(settings, (event, details) => lines.push(`${event} ${JSON.stringify(details)}`));
  onTestFinished(() => resident.stop());
  const url = `http://127.0.0.1:${resident.port}`;
  const headers = { authorization: 'Bearer secret' };
  return {
    ...opened,
    lines,
    ring: async (secret = 'secret') =>
      (await fetch(`${url}/ring`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } })).status,
    status: async () => statusShape.parse(await (await fetch(`${url}/status`, { headers })).json()),
  };
}

async function untilLive({ status }: RunningResident): Promise<void> {
  await expect.poll(async () => (await status()).live, { timeout: 10_000, interval: 10 }).not.toBeNull();
}

test('it brings the site live by itself, and says so', async () => {
  const resident = await running();
  await untilLive(resident);
  await expect.poll(async () => (await resident.status()).publishing).toBe(false);
  const { live, items, problem, faults } = await resident.status();
  expect(live?.state).toBe('live');
  expect(Object.keys(items)).toContain('news-item:first');
  expect(problem).toBeNull();
  expect(faults).toEqual([]);
});

test('after a ring an editor’s change is live in a moment', async () => {
  const resident = await running();
  await untilLive(resident);
  resident.strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  const before = (await resident.status()).items['news-item:second']?.digest;
  const began = Date.now();
  expect(await resident.ring()).toBe(202);
  await expect
    .poll(async () => (await resident.status()).items['news-item:second']?.digest, { interval: 10, timeout: 5_000 })
    .not.toBe(before);
  // A tenth of a second on a quiet machine; the limit is what we promise.
  expect(Date.now() - began).toBeLessThan(5_000);
  expect((await resident.read('/news/second/')).text).toContain('A better title');
});

test('without any ring a change is found a few seconds later', async () => {
  const resident = await running();
  await untilLive(resident);
  resident.strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  await expect
    .poll(async () => (await resident.read('/news/second/')).text, { timeout: 8_000 })
    .toContain('A better title');
}, 20_000);

test('a thousand rings at once are at most two publishes', async () => {
  const resident = await running();
  await untilLive(resident);
  const published = (): number => resident.lines.filter((line) => line.startsWith('live ')).length;
  await expect.poll(published).toBe(1);
  resident.strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  await Promise.all(Array.from({ length: 1000 }, () => resident.ring()));
  await expect.poll(published, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
  await pause(1_000);
  expect(published() - 1).toBeLessThanOrEqual(2);
}, 30_000);

test('a change that comes during a publish is picked up right after it', async () => {
  const resident = await running();
  await untilLive(resident);
  const { strapi } = resident;
  const pulls = strapi.pulls;
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'One' }));
  await resident.ring();
  const questions = strapi.questions;
  await expect.poll(() => strapi.pulls, { timeout: 10_000, interval: 1 }).toBe(pulls + 1);
  for (const title of ['Two', 'Three']) {
    strapi.content.items.set('news-item:second', newsItem('second', { title }));
    await resident.ring();
  }
  await expect
    .poll(async () => (await resident.read('/news/second/')).text, { timeout: 10_000, interval: 10 })
    .toContain('Three');
  // It did not take the question that comes every few seconds.
  expect(strapi.questions).toBe(questions);
});

test('a ring with a wrong secret is refused, and nothing is built', async () => {
  const resident = await running();
  await untilLive(resident);
  resident.strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  expect(await resident.ring('wrong')).toBe(401);
  await pause(300);
  expect(resident.strapi.pulls).toBe(1);
  expect(resident.lines.filter((line) => line.startsWith('refused'))).toHaveLength(1);
});

test.each<[Mood, string]>([
  ['fails', 'failed while it made the export (status 500)'],
  ['breaks off', 'broke off'],
  ['says that nothing is there', 'is empty'],
])(
  'when Strapi %s, the live site stays, the status says why, and it mends itself',
  async (mood, reason) => {
    const resident = await running();
    await untilLive(resident);
    const before = resident.liveVersion();
    resident.strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
    resident.strapi.mood = mood;
    await resident.ring();
    await expect.poll(async () => (await resident.status()).problem?.message ?? '').toContain(reason);
    expect(resident.liveVersion()).toBe(before);
    expect((await resident.read('/news/second/')).text).toContain('The second news');

    resident.strapi.mood = 'well';
    await expect.poll(async () => (await resident.status()).problem, { timeout: 6_000 }).toBeNull();
    expect((await resident.read('/news/second/')).text).toContain('A better title');
  },
  20_000,
);

test('when Strapi is gone, the live site stays and the status says so', async () => {
  const resident = await running();
  await untilLive(resident);
  const before = resident.liveVersion();
  await resident.strapi.stop();
  await resident.ring();
  await expect
    .poll(async () => (await resident.status()).problem?.message ?? '')
    .toContain('does not answer: nothing listens there');
  expect(resident.liveVersion()).toBe(before);
});

test('an item at fault is told by the status', async () => {
  const resident = await running();
  await untilLive(resident);
  resident.strapi.content.items.set('news-item:second', newsItem('second', { summary: '' }));
  await resident.ring();
  await expect
    .poll(async () => (await resident.status()).faults)
    .toMatchObject([{ type: 'news-item', id: 'second', field: 'Summary' }]);
});

test('what is worth a look in an item that is live is told by the status, apart from the faults, and stays told', async () => {
  const resident = await running();
  await untilLive(resident);
  resident.strapi.content.items.set('news-item:second', newsItem('second', { body: 'Read [this](/news/never/).' }));
  await resident.ring();
  const told = [{ type: 'news-item', id: 'second', field: 'Article' }];
  await expect.poll(async () => (await resident.status()).notices).toMatchObject(told);
  await resident.ring();
  await pause(300);
  const { faults, notices } = await resident.status();
  expect(notices).toMatchObject(told);
  expect(faults).toEqual([]);
  expect(resident.lines.filter((line) => line.startsWith('notice '))).toHaveLength(1);
});

test('it ends at once when asked to while Strapi does not answer', async () => {
  const opened = await openSmallNewsroom();
  opened.strapi.mood = 'hangs';
  const settings = { ...opened.settings, ports: { ...opened.settings.ports, publisher: 0 } };
  const resident = await startResident(settings, () => {});
  await pause(100);
  const began = Date.now();
  await resident.stop();
  // It would wait for ten minutes otherwise.
  expect(Date.now() - began).toBeLessThan(5_000);
});
