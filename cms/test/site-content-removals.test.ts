import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, refusals, uidOf } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { inspection, newsItem, partner } from './harness/samples';
import { inMinutes, letCome, runSchedule } from './schedule/schedule';
import { askForExport, linesOf } from './site-content/exported';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

async function published(title: string, fields: object = {}): Promise<string> {
  const id = idIn(await editor.create('news-item', { ...newsItem, title, ...fields }));
  expect((await editor.publish('news-item', id)).status).toBe(200);
  return id;
}

async function removalOf(id: string): Promise<unknown> {
  return linesOf(await askForExport(newsroom), 'removal').find((line) => at(line, 'id') === id);
}

async function replace(id: string, by: string): Promise<void> {
  const answer = await editor.takeDown('news-item', id, {
    reason: 'out-of-date',
    replacement: { uid: uidOf('news-item'), documentId: by },
  });
  expect(answer).toMatchObject({ body: { taken: [{ documentId: id }] } });
}

function digest(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}

describe('what the website is told of something that was taken down', () => {
  it('names its title, the reason, its addresses and the feeds it was in, and nothing else of it', async () => {
    const topic = idIn(await editor.create('topic', { name: 'Health' }));
    const about = idIn(await editor.create('inspection', { ...inspection, showOnSite: true }));
    const id = await published('First address', { topics: [topic], inspection: about });
    await editor.publish('news-item', id, { slug: 'second-address' });
    await editor.publish('news-item', id, { slug: 'third-address', title: 'As readers knew it' });
    await editor.save('news-item', id, { title: 'Only in the draft', slug: 'only-in-the-draft', topics: [] });
    await editor.takeDown('news-item', id, { reason: 'other', words: ' The meeting is cancelled. ' });
    expect(await removalOf(id)).toEqual({
      line: 'removal',
      type: 'news-item',
      id,
      removedAt: expect.stringMatching(/Z$/),
      reason: 'other',
      title: 'As readers knew it',
      words: 'The meeting is cancelled.',
      replacement: null,
      paths: ['/news/third-address/', '/news/second-address/', '/news/first-address/'],
      pathDigests: [],
      topicIds: [topic],
      inspectionId: about,
    });
    const { text } = await askForExport(newsroom);
    expect(text).not.toMatch(/Only in the draft|only-in-the-draft/);
  });

  it('lets go of its earlier addresses only as redirects when it is published again', async () => {
    const id = await published('Comes back');
    await editor.publish('news-item', id, { slug: 'came-back' });
    await editor.takeDown('news-item', id);
    await editor.publish('news-item', id);
    expect(await removalOf(id)).toBeUndefined();
    const redirects = linesOf(await askForExport(newsroom), 'redirect').filter((line) => at(line, 'id') === id);
    expect(redirects).toEqual([{ line: 'redirect', from: '/news/comes-back/', type: 'news-item', id }]);
  });

  it('of what has no page: a reason and a title, and no address', async () => {
    const id = idIn(await editor.create('glossary-term', { term: 'CCG', expansion: 'a group', meaning: 'It bought.' }));
    await editor.takeDown('glossary-term', id, { deletes: true });
    expect(await removalOf(id)).toMatchObject({ reason: 'mistake', title: 'CCG', paths: [], topicIds: [] });
  });

  it('says the schedule’s words to readers', async () => {
    const id = await published('Event');
    const words = 'The event is over.';
    await letCome(newsroom.strapi, 'news-item', id, { takeDownAt: inMinutes(-1), takeDownReason: words });
    await runSchedule(newsroom.strapi);
    expect(await removalOf(id)).toMatchObject({ reason: 'other', words, title: 'Event' });
  });
});

describe('a replacement', () => {
  it('is the last of a chain, at whatever address that is now', async () => {
    const [first, second, third] = [await published('Plan 1'), await published('Plan 2'), await published('Plan 3')];
    await replace(first, second);
    expect(await removalOf(first)).toMatchObject({
      reason: 'out-of-date',
      replacement: { type: 'news-item', id: second },
    });
    await replace(second, third);
    expect(await removalOf(first)).toMatchObject({ replacement: { type: 'news-item', id: third } });
    expect(await removalOf(second)).toMatchObject({ replacement: { type: 'news-item', id: third } });

    await editor.takeDown('news-item', third);
    expect(await removalOf(first)).toMatchObject({ replacement: null });
    await editor.publish('news-item', second);
    expect(await removalOf(first)).toMatchObject({ replacement: { type: 'news-item', id: second } });
  });

  it('has to be something else that readers can see, and that is not taken down with it', async () => {
    const id = await published('To be replaced');
    const draft = idIn(await editor.create('news-item', { ...newsItem, title: 'Draft' }));
    const message = async (by: string, ids = [id]) => {
      const replacement = { uid: uidOf('news-item'), documentId: by };
      const answer = await editor.takeDown('news-item', ids, { reason: 'out-of-date', replacement });
      return at(answer.body, 'refused', 0, 'message');
    };
    const unseen = 'Readers can’t see the page that is to replace it. Choose another one, or publish that page first.';
    const together = 'It can’t be replaced by something that is taken down with it. Choose another page.';
    expect(await message(draft)).toBe(unseen);
    expect(await message('nothing')).toBe(unseen);
    expect(await message(id)).toBe(together);
    const other = await published('The other');
    expect(await message(other, [id, other])).toBe(together);
    expect(await removalOf(id)).toBeUndefined();
  });

  it('can be of another type, but has a page of its own', async () => {
    const id = await published('Now a partner');
    const service = idIn(await editor.create('partner', { ...partner, name: 'New service', showOnSite: true }));
    const term = idIn(await editor.create('glossary-term', { term: 'ICB', expansion: 'a board', meaning: 'It buys.' }));
    const byTerm = { uid: uidOf('glossary-term'), documentId: term };
    const refused = await editor.takeDown('news-item', id, { reason: 'out-of-date', replacement: byTerm });
    expect(refused).toMatchObject({ body: { taken: [], refused: [{ documentId: id }] } });
    const byPartner = { uid: uidOf('partner'), documentId: service };
    await editor.takeDown('news-item', id, { reason: 'out-of-date', replacement: byPartner });
    expect(await removalOf(id)).toMatchObject({ replacement: { type: 'partner', id: service } });
  });

  it('two can’t replace each other, not even at the same moment', async () => {
    const [one, two] = [await published('One of two'), await published('Two of two')];
    const by = (documentId: string) => ({
      reason: 'out-of-date',
      replacement: { uid: uidOf('news-item'), documentId },
    });
    const answers = await Promise.all([
      editor.takeDown('news-item', one, by(two)),
      editor.takeDown('news-item', two, by(one)),
    ]);
    expect(answers.map(({ body }) => at(body, 'taken', 0) !== undefined).sort()).toEqual([false, true]);
  });

  it('never takes the address of something that was taken down', async () => {
    const id = await published('Owner of the address');
    await editor.takeDown('news-item', id, { deletes: true });
    const answer = await editor.create('news-item', { title: 'New', slug: 'owner-of-the-address' });
    expect(refusals(answer)).toEqual({
      slug: '“owner-of-the-address” was the web address of something else, and readers may still come by it. Choose another one, for example “owner-of-the-address-2”.',
    });
  });
});

describe('personal information', () => {
  it('is told without title, words or address: only its digests, so that the address is known when a reader comes', async () => {
    const id = await published('Jane Doe moves');
    await editor.publish('news-item', id, { slug: 'jane-doe' });
    await editor.takeDown('news-item', id, { reason: 'personal-information' });
    expect(await removalOf(id)).toMatchObject({
      reason: 'personal-information',
      title: null,
      words: null,
      replacement: null,
      paths: [],
      pathDigests: [digest('/news/jane-doe/'), digest('/news/jane-doe-moves/')].sort(),
    });
    expect((await askForExport(newsroom)).text).not.toMatch(/jane/i);
  });
});
