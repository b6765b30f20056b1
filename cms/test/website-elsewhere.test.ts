import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Account } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom({ PUBLISHER_URL: undefined, SITE_URL: 'https://example.org/' });
  editor = await newsroom.editor();
});
afterAll(async () => {
  await newsroom.stop();
});

const panel = async (id: string) =>
  (await editor.request('GET', `/newsroom/website/api::news-item.news-item/${id}`)).body;

it('where the website is built elsewhere, the panel does not claim to know what readers see', async () => {
  const news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Summer fair' }));
  const unknown = { state: 'unknown', since: null, notices: [] };
  const notGiven = {
    ...unknown,
    address: null,
    message: expect.stringMatching(/^It is not meant for the website at present\..*built elsewhere/),
  };
  expect(await panel(news)).toEqual(notGiven);
  await editor.publish('news-item', news);
  expect(await panel(news)).toEqual({
    ...unknown,
    address: 'https://example.org/news/summer-fair/',
    message:
      'It is ready for the website. The website is built elsewhere, so this newsroom cannot tell when readers see it.',
  });
  await editor.unpublish('news-item', news);
  expect(await panel(news)).toEqual(notGiven);
});

it('neither does the card of the whole website', async () => {
  expect((await editor.request('GET', '/newsroom/website')).body).toEqual({
    state: 'unknown',
    since: null,
    address: 'https://example.org/',
    message: 'The website is built elsewhere, so this newsroom cannot tell what is live.',
    faults: [],
    worthALook: [],
  });
});
