import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idIn, refusals } from './harness/desk';
import { linkedDocument, newsItem, page, partner, png } from './harness/samples';
import { type Planning, startPlanning } from './schedule/planning';
import { inMinutes } from './schedule/schedule';

let planning: Planning;
beforeAll(async () => {
  planning = await startPlanning();
});
afterAll(() => planning.newsroom.stop());

const harmful = 'Look [here](https://example.org/).';
const sentence =
  'Article: The link “here” does not say where it leads. Name what is there, such as “the outcome letter”.';

async function draft(title: string, body: string, more: object = {}): Promise<string> {
  return idIn(await planning.editor.create('news-item', { ...newsItem, title, body, ...more }));
}

describe('what harms readers can be saved, and never becomes public', () => {
  it('by the button, nor by a request that publishes at once', async () => {
    const { editor, published } = planning;
    const id = await draft('By the button', harmful);
    const refused = await editor.publish('news-item', id);
    expect(refused.status).toBe(400);
    expect(refusals(refused)).toEqual({ body: sentence });
    expect(await published(id)).toBeNull();
    expect(
      (await editor.publish('news-item', id, { body: 'Look at [the letter](https://example.org/).' })).status,
    ).toBe(200);
  });

  it('by a script that creates something published', async () => {
    const { strapi } = planning.newsroom;
    const create = strapi
      .documents('api::news-item.news-item')
      .create({ data: { ...newsItem, title: 'By a script', body: harmful }, status: 'published' });
    await expect(create).rejects.toThrow(sentence);
  });

  it('in bulk, where the refusal names the item', async () => {
    const { editor, published } = planning;
    const upload = await editor.upload('chart.png', 'image/png', png);
    const [file] = Array.isArray(upload.body) ? upload.body : [];
    const good = await draft('Good one', 'All is well.');
    const bad = await draft('Bad one', 'All is well.', { cover: { file: file?.id } });
    const refused = await editor.bulk('Publish', 'news-item', [good, bad]);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('“Bad one”: Picture at the top: Describe the picture');
    expect(await published(bad)).toBeNull();
  });

  it('by the schedule, which says in the box “On the website” what to mend', async () => {
    const { run, dueItem, published, newsroom, editor } = planning;
    const id = await dueItem('By the schedule', { goLiveAt: inMinutes(0) }, { body: '![](/uploads/a.png)' });
    await run();
    expect(await published(id)).toBeNull();
    const told = await editor.request('GET', `/newsroom/website/api::news-item.news-item/${id}`);
    expect(JSON.stringify(told.body)).toContain('A picture in the text has no description');
    expect(newsroom.url).toContain('127.0.0.1');
  });

  it('together with an article that shows what it names', async () => {
    const { editor, published } = planning;
    const hidden = idIn(await editor.create('partner', { ...partner, name: 'Harmful partner', description: harmful }));
    const id = await draft('Shows what it names', 'All is well.', { partners: [hidden], showNamed: true });
    const refused = await editor.publish('news-item', id);
    expect(JSON.stringify(refused.body)).toContain(
      '“Harmful partner” can’t go on the website with it. About them: The link',
    );
    expect(await published(id)).toBeNull();
  });

  it('by the switch of something that has no drafts', async () => {
    const { editor } = planning;
    const id = idIn(await editor.create('partner', { ...partner, name: 'Switched', description: harmful }));
    expect(refusals(await editor.save('partner', id, { showOnSite: true }))).toHaveProperty('description');
    const archived = { title: 'Archived at the desk', archivedCopy: 'https://nas.local/letter.pdf' };
    const shown = await editor.create('inspection-document', { ...linkedDocument, ...archived, showOnSite: true });
    expect(refusals(shown)).toEqual({
      archivedCopy:
        'Archived copy: The address nas.local/letter.pdf leads to a computer near yours, which readers can’t reach. Put in the address that works for everybody.',
    });
  });
});

it('never stops a take-down, whatever is wrong with the item by then', async () => {
  const { editor, newsroom, published } = planning;
  const id = await draft('Goes anyway', 'All is well.');
  await editor.publish('news-item', id);
  await newsroom.strapi.db
    .query('api::news-item.news-item')
    .updateMany({ where: { documentId: id }, data: { body: harmful } });
  const shown = idIn(await editor.create('partner', { ...partner, name: 'Goes too', showOnSite: true }));
  await newsroom.strapi.db
    .query('api::partner.partner')
    .updateMany({ where: { documentId: shown }, data: { description: harmful } });
  expect((await editor.takeDown('news-item', id)).status).toBe(200);
  expect((await editor.takeDown('partner', shown)).status).toBe(200);
  expect(await published(id)).toBeNull();
});

describe('a link within the website', () => {
  const linkTo = (address: string) => `See [the other page](${address}).`;
  const isTaken = async (title: string, address: string) =>
    (await planning.editor.publish('news-item', await draft(title, linkTo(address)))).status === 200;

  it('is taken to what readers can see: a page, its feed, a part of the website, a file, a year, itself', async () => {
    const { editor } = planning;
    await editor.publish('page', idIn(await editor.create('page', { ...page, title: 'Help', slug: 'help' })));
    const upload = await editor.upload('letter.png', 'image/png', png);
    const [file] = Array.isArray(upload.body) ? upload.body : [];
    await editor.create('topic', { name: 'A topic', slug: 'a-topic', description: 'What it is about.' });
    const siteUrl = String(planning.newsroom.strapi.config.get('newsroom.siteUrl'));
    const addresses = [
      '/help/',
      '/help#who',
      `${siteUrl}help/?from=mail`,
      '/topics/a-topic/rss.xml',
      '/glossary/',
      '/news/2020/',
      '/rss.xml',
      String(file?.url),
      '/news/to-itself-8/',
    ];
    for (const [index, address] of addresses.entries()) {
      expect([address, await isTaken(`To itself ${index}`, address)]).toEqual([address, true]);
    }
  });

  it('is taken to an address that a page had before, for readers are led on', async () => {
    const { editor } = planning;
    const id = await draft('Moved', 'Moved.', { slug: 'before-it-moved' });
    await editor.publish('news-item', id);
    await editor.publish('news-item', id, { slug: 'after-it-moved' });
    expect(await isTaken('To the moved one', '/news/before-it-moved/')).toBe(true);
  });

  it('stops at nothing, at what was taken down and deleted, and at a file that is gone', async () => {
    const { editor } = planning;
    const id = await draft('Gone', 'Gone.', { slug: 'gone' });
    await editor.publish('news-item', id);
    await editor.takeDown('news-item', id, { deletes: true });
    expect(await isTaken('To a slip of the pen', '/news/no-such-page/')).toBe(false);
    expect(await isTaken('To what is gone', '/news/gone/')).toBe(false);
    expect(await isTaken('To a file that is gone', '/uploads/no_such_file.pdf')).toBe(false);
    expect(await isTaken('To a file at the desk', `${planning.newsroom.url}/uploads/no_such_file.pdf`)).toBe(false);
    expect(await isTaken('To no part of the website', '/newz/gone/')).toBe(false);
  });

  it('may lead to a draft: two new pages that name each other could never be published otherwise', async () => {
    await draft('Still a draft', 'Soon.', { slug: 'still-a-draft' });
    expect(await isTaken('Names a draft', '/news/still-a-draft/')).toBe(true);
  });
});

it('publishes a text of a megabyte with ten thousand links, and finds the one that harms', async () => {
  const { editor } = planning;
  const paragraph = 'Families asked for [the plan of the council](https://example.org/plan), and for more of it. ';
  const body = `${`${paragraph}See [our news](/news/).\n\n`.repeat(9_000)}`;
  expect(body.length).toBeGreaterThan(1_000_000);
  const id = await draft('A megabyte', body);
  expect(refusals(await editor.publish('news-item', id, { body: `${body}${harmful}` }))).toEqual({ body: sentence });
  expect((await editor.publish('news-item', id, { body })).status).toBe(200);
});

it('publishes text from right to left and emoji as it is', async () => {
  const { editor, published } = planning;
  const body = '## مرحبا 🎉\n\nاقرأ [رسالة النتائج](https://example.org/). שלום 👩‍👩‍👧\n\n### المزيد';
  const id = await draft('مرحبا بكم 🎉', body);
  expect((await editor.publish('news-item', id)).status).toBe(200);
  expect(await published(id)).toMatchObject({ body, title: 'مرحبا بكم 🎉' });
});

describe('the form', () => {
  const ask = (values: unknown, documentId: string | null = null, type = 'news-item') =>
    planning.editor.request('POST', `/newsroom/before-publish/api::${type}.${type}`, { documentId, values });

  it('is told of what is typed and not saved, what harms first', async () => {
    const body = `${harmful}\n\nThe LSCP met.`;
    expect((await ask({ ...newsItem, body })).body).toMatchObject({
      findings: [
        { level: 'mend', rule: 'link-words', path: ['body'], where: 'Article' },
        { level: 'advice', rule: 'short-forms', term: 'LSCP', where: 'Article' },
      ],
      mayAddTerms: true,
    });
  });

  it('is told nothing of short forms and long sentences in a language that no rule knows', async () => {
    const body = `${harmful}\n\nMae’r LSCP yn cwrdd.`;
    expect((await ask({ ...newsItem, body, language: 'cy' })).body).toMatchObject({
      findings: [{ level: 'mend', rule: 'link-words' }],
    });
    expect(JSON.stringify((await ask({ ...newsItem, body, language: 'cy' })).body)).not.toContain('short-forms');
  });

  it('is asked about a date that is still to come, but not where the item goes live by itself on that day', async () => {
    const [publishedOn, goLiveAt] = ['2062-05-13', '2062-05-13T08:00:00.000Z'];
    expect((await ask({ ...newsItem, publishedOn })).body).toMatchObject({ findings: [{ rule: 'day-to-come' }] });
    expect((await ask({ ...newsItem, publishedOn, goLiveAt })).body).toMatchObject({ findings: [] });
  });

  it('is told nothing of a form that is empty', async () => {
    expect((await ask({ title: null, cover: null, topics: { connect: [], disconnect: [] } })).body).toMatchObject({
      findings: [],
    });
  });

  it('knows the documents that are chosen, as they are in the form', async () => {
    const { editor } = planning;
    const title = 'Report on the waiting times';
    const document = idIn(await editor.create('inspection-document', { ...linkedDocument, title }));
    const body = `We read the ${title}.`;
    const id = await draft('Names a document', body, { documents: [document] });
    const none = { connect: [], disconnect: [] };
    const rules = async (documents: object, documentId: string | null) =>
      JSON.stringify((await ask({ ...newsItem, body, documents }, documentId)).body);
    const told = '“Report on the waiting times”, which is not chosen here';
    expect(await rules(none, id)).not.toContain(told);
    expect(await rules(none, null)).toContain(told);
    expect(
      await rules({ connect: [{ id: 1, apiData: { documentId: document } }], disconnect: [] }, null),
    ).not.toContain(told);
    const saved = await planning.newsroom.strapi.db
      .query('api::inspection-document.inspection-document')
      .findOne({ where: { documentId: document } });
    expect(await rules({ connect: [], disconnect: [{ id: saved.id }] }, id)).toContain(told);
  });

  it('names a place inside groups of fields in the words of the form', async () => {
    const areasOfWeakness = [
      { title: 'One', found: 'Fine.', checkpoints: [] },
      { title: 'Two', found: '## A\n\n#### B', checkpoints: [] },
    ];
    const answer = await ask({ title: 'An inspection', areasOfWeakness }, null, 'inspection');
    expect(answer.body).toMatchObject({
      findings: [{ path: ['areasOfWeakness', '1', 'found'], where: 'Areas of weakness 2, What was found' }],
    });
  });

  it('asks only people who may see the item', async () => {
    const url = `${planning.newsroom.url}/newsroom/before-publish/api::news-item.news-item`;
    const answer = await fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(answer.status).toBe(401);
    expect((await ask({}, null, 'publication')).status).toBe(404);
    expect((await ask('nothing')).status).toBe(400);
  });
});
