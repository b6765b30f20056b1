import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Account } from './harness/account';
import { type Desk, idIn, refusals } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem } from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

const at = (description: string) =>
  `Before.\n\n![${description}](http://127.0.0.1:1337/uploads/chart_1a2b.jpg)\n\nAfter.`;

it.each([
  [
    'chart.jpg',
    'The picture “chart.jpg” in the text has only its file name as description. Say between the square brackets what it shows: ![Children at a picnic](…).',
  ],
  [
    '',
    'A picture in the text has no description. Say between the square brackets what it shows: ![Children at a picnic](…).',
  ],
])('a text with a picture described as “%s” can be saved, but not published', async (description, message) => {
  const created = await editor.create('news-item', {
    ...newsItem,
    title: `Picture ${description}`,
    body: at(description),
  });
  expect(created.status).toBe(201);
  const published = await editor.publish('news-item', idIn(created));

  expect(published.status).toBe(400);
  expect(refusals(published)).toEqual({ body: message });
});

it('a text with a described picture, and one with a picture from elsewhere, can be published', async () => {
  const body = `${at('A chart: waits have doubled.')}\n\n![](https://example.org/x.png)`;
  const created = await editor.create('news-item', { ...newsItem, title: 'A described picture', body });

  expect((await editor.publish('news-item', idIn(created))).status).toBe(200);
});
