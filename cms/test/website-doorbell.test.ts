import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';
import { type PublisherStandIn, startPublisher } from './website/publisher-stand-in';

let newsroom: Newsroom;
let publisher: PublisherStandIn;
let editor: Desk;
beforeAll(async () => {
  publisher = await startPublisher();
  newsroom = await startNewsroom({ PUBLISHER_URL: publisher.url, PUBLISHER_SECRET: publisher.secret });
  editor = await newsroom.editor();
});
afterAll(async () => {
  await newsroom.stop();
  await publisher.stop();
});
beforeEach(async () => {
  // What an earlier test set off may still be on its way.
  await new Promise((resolve) => setTimeout(resolve, 200));
  publisher.rings = 0;
});

const rung = () => vi.waitFor(() => expect(publisher.rings).toBeGreaterThan(0), { timeout: 2000 });

it('rings after Publish', async () => {
  const news = idIn(await editor.create('news-item', samples.newsItem));
  await rung();
  publisher.rings = 0;
  expect((await editor.publish('news-item', news)).status).toBe(200);
  await rung();
});

it('rings after everything else that readers can notice', async () => {
  const news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Again' }));
  const partner = idIn(await editor.create('partner', samples.partner));
  const changes: (() => Promise<unknown>)[] = [
    () => editor.publish('news-item', news),
    () => editor.takeDown('news-item', news),
    () => editor.save('partner', partner, { showOnSite: true }),
    () => editor.bulk('Publish', 'news-item', [news]),
    () => editor.takeDown('news-item', news, { deletes: true }),
    () => editor.upload('photo.png', 'image/png', samples.png),
  ];
  for (const change of changes) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    publisher.rings = 0;
    await change();
    await rung();
  }
});

it('many changes at once are few rings', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, number) => editor.create('topic', { name: `Topic ${number}` })));
  await rung();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(publisher.rings).toBeLessThan(20);
});

it('a dead, a silent and a refusing publisher harm nothing', async () => {
  publisher.secret = 'another secret';
  expect((await editor.create('topic', { name: 'Refused' })).status).toBe(201);

  publisher.silent = true;
  const started = performance.now();
  expect((await editor.create('topic', { name: 'Silent' })).status).toBe(201);
  expect(performance.now() - started).toBeLessThan(1500);

  await publisher.stop();
  expect((await editor.create('topic', { name: 'Dead' })).status).toBe(201);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await editor.create('topic', { name: 'Still here' })).status).toBe(201);
});
