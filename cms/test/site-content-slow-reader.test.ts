import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';
import { askForExport } from './site-content/exported';
import { readSlowly } from './site-content/slow-reader';

let newsroom: Newsroom;
let editor: Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
  await writeMuch();
});
afterAll(() => newsroom.stop());

/** More than the buffers between two programs hold, so that the server really has to wait for the reader. */
async function writeMuch(): Promise<void> {
  const body = 'A sentence of some length, again and again. '.repeat(2000);
  const pages = Array.from({ length: 200 }, (_, number) => ({
    ...samples.page,
    documentId: `page${number}`,
    slug: `page-${number}`,
    body,
    publishedAt: new Date(),
  }));
  await newsroom.strapi.db.query('api::page.page').createMany({ data: pages });
}

it('a reader at 10 KB a second keeps nobody from saving, and gets a whole answer in the end', async () => {
  const slow = await readSlowly(newsroom);
  const topic = idIn(await editor.create('topic', { name: 'Saved meanwhile' }));

  for (let turn = 0; turn < 5; turn += 1) {
    const started = performance.now();
    const saved = await editor.save('topic', topic, { description: `Turn ${turn}` });
    expect(saved.status).toBe(200);
    expect(performance.now() - started).toBeLessThan(2000);

    const exported = await askForExport(newsroom);
    expect(exported.text).toContain(`Turn ${turn}`);
    await wait(300);
  }
  expect(slow.bytesRead()).toBeGreaterThan(1024);
  expect(slow.bytesRead()).toBeLessThan(200_000);

  // Its file has been dropped by now, but it reads the state that it started with to the end.
  const lines = (await slow.finish()).trimEnd().split('\n');
  const body = lines.slice(1, -1).map((line) => `${line}\n`);
  expect(at(JSON.parse(lines.at(-1) ?? ''), 'digest')).toBe(createHash('sha256').update(body.join('')).digest('hex'));
  expect(lines.join('\n')).not.toContain('Saved meanwhile');
});

it('only the newest three exports are kept', async () => {
  const names = await readdir(path.join(newsroom.settings.NEWSROOM_DATA ?? '', 'exports'));
  expect(names).toHaveLength(3);
});

it('a reader who hangs up half-way does no harm', async () => {
  const controller = new AbortController();
  const response = await fetch(`${newsroom.url}/api/site-content`, {
    headers: { authorization: `Bearer ${newsroom.settings.SITE_CONTENT_TOKEN}` },
    signal: controller.signal,
  });
  await response.body?.getReader().read();
  controller.abort();
  expect((await askForExport(newsroom)).status).toBe(200);
});

it('an emptied folder of exports is filled again', async () => {
  await rm(path.join(newsroom.settings.NEWSROOM_DATA ?? '', 'exports'), { recursive: true });
  const exported = await askForExport(newsroom);
  expect(exported.status).toBe(200);
  expect(exported.lines.length).toBeGreaterThan(200);
});
