import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createCompany } from '../../processes/company.ts';
import { startStrapi } from '../../start/strapi.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { processOnPort } from '../support/process-on-port.ts';
import { type Desk, idIn, openDesk, sentencesIn } from './desk.ts';
import { untilLive } from './live-with.ts';

let newsroom: TestNewsroom;
let desk: Desk;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  desk = await openDesk(newsroom);
});
afterAll(() => newsroom?.remove());

const at = (address: string): string => new URL(address, newsroom.settings.siteUrl).href;
const article = { title: 'An article', summary: 'In short.', body: 'In full.' };
const publishes = (): number =>
  readFileSync(path.join(newsroom.settings.places.logs, 'publisher.log'), 'utf8').match(/ publisher live /g)?.length ??
  0;

test.each([
  ['a slash', 'a/b'],
  ['two dots', '..'],
  ['a way out of the folder', '../../outside'],
  ['an encoded way out of the folder', '..%2f..%2foutside'],
  ['an emoji', '😀'],
  ['300 characters', 'a'.repeat(300)],
  ['a line break', 'a\nb'],
])(
  'a web address with %s is refused with a sentence that says how to write it, and nothing is published',
  async (_what, slug) => {
    const before = publishes();
    const refused = await desk.publish('news-item', { ...article, slug });
    expect(refused.status).toBe(400);
    expect(sentencesIn(refused)).toMatch(/small letters, digits and hyphens|has 300 characters; at most 100 fit/);
    expect((await untilLive(newsroom.settings)).problem).toBeNull();
    expect(publishes()).toBe(before);
  },
);

test('a title that tries to be HTML is words on the page, in the browser’s tab, in lists and in the feed', async () => {
  const title = `</title><script>alert("1")</script> & 'more' ]]> <!-- {{`;
  idIn(await desk.publish('news-item', { ...article, title, slug: 'a-nasty-title' }));
  await untilLive(newsroom.settings);

  for (const address of ['news/a-nasty-title/', 'news/', '']) {
    const page = parseDocument(await (await fetch(at(address))).text());
    expect(DomUtils.textContent(page), address).toContain(title);
    for (const script of DomUtils.getElementsByTagName('script', page)) {
      expect(script.attribs.type, address).toBe('application/ld+json');
      expect(() => JSON.parse(DomUtils.textContent(script)), address).not.toThrow();
    }
  }
  const page = parseDocument(await (await fetch(at('news/a-nasty-title/'))).text());
  const [heading, tab] = ['h1', 'title'].map((name) => DomUtils.textContent(DomUtils.getElementsByTagName(name, page)));
  expect(heading).toBe(title);
  expect(tab).toContain('</title><script>alert("1")</script>');
  const feed = parseRssFeed(await (await fetch(at('rss.xml'))).text());
  expect(feed.items?.map((item) => item.title)).toContain(title);
});

test('fifty items that are published at once are all live at most two publishes after the last is saved', async () => {
  const numbers = Array.from({ length: 50 }, (_, number) => number + 1);
  const drafts: string[] = [];
  for (const number of numbers) {
    drafts.push(
      idIn(
        await desk.save('news-item', { ...article, title: `One of fifty, number ${number}`, slug: `fifty-${number}` }),
      ),
    );
  }
  const answers = await Promise.all(drafts.map((id) => desk.publish('news-item', {}, id)));
  const whenAllAreSaved = publishes();
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  await untilLive(newsroom.settings);

  const pages = await Promise.all(numbers.map(async (number) => (await fetch(at(`news/fifty-${number}/`))).status));
  expect(pages.filter((status) => status !== 200)).toEqual([]);
  // The one that was under way, and the one after it: fifty rings do not queue up.
  expect(publishes() - whenAllAreSaved).toBeLessThanOrEqual(2);
});

test.skipIf(process.platform !== 'linux')(
  'Strapi that is killed in the middle of a series of edits loses none that it has answered, and they are live when it is back',
  async () => {
    const { settings } = newsroom;
    const strapi = processOnPort(settings.ports.cms);
    const saved: string[] = [];
    let sent = 0;
    // Each of them goes on until it gets no answer, so that there is something under way whenever the end comes.
    const publishOneAfterAnother = async (): Promise<void> => {
      for (;;) {
        const number = ++sent;
        const title = `Before the power went, number ${number}`;
        const answer = await desk
          .publish('news-item', { ...article, title, slug: `power-${number}` })
          .catch(() => undefined);
        if (answer?.status !== 200 && answer?.status !== 201) return;
        saved.push(`news/power-${number}/`);
        if (saved.length === 3) process.kill(strapi, 'SIGKILL');
      }
    };
    const editors = Array.from({ length: 6 }, publishOneAfterAnother);
    await Promise.all(editors);
    expect(saved.length).toBeGreaterThanOrEqual(3);
    expect(sent - saved.length).toBe(editors.length);

    const company = createCompany();
    onTestFinished(() => company.stop());
    await startStrapi(settings, undefined, company);
    await untilLive(settings);
    for (const address of saved) expect((await fetch(at(address))).status, address).toBe(200);
    expect((await fetch(at('news/who-is-the-senco/'))).status).toBe(200);
  },
);
