import { afterAll, beforeAll, expect, it } from 'vitest';
import { answersInForm } from '../src/admin/manners/answers';
import { at } from './harness/account';
import { joinAs } from './harness/colleague';
import { idIn, refusals, uidOf } from './harness/desk';
import { newsItem, page, partner } from './harness/samples';
import { createWriter } from './harness/writer';
import { type Planning, startPlanning } from './schedule/planning';
import { inMinutes, letCome } from './schedule/schedule';
import { askForExport, itemIn } from './site-content/exported';

let planning: Planning;
beforeAll(async () => {
  planning = await startPlanning();
});
afterAll(() => planning.newsroom.stop());

const hiddenPartner = async (name: string) => idIn(await planning.editor.create('partner', { ...partner, name }));
const naming = async (title: string, ids: string[], fields: object = {}) =>
  idIn(await planning.editor.create('news-item', { ...newsItem, title, partners: ids, ...fields }));
const refusal = (name: string) => ({
  partners: `Partner “${name}” is hidden, so readers would miss it. Open the item and press the button again: you are asked whether to show it too, or to go without it.`,
});

it('publishes nothing that names something hidden until somebody has chosen, and remembers the choice', async () => {
  const { editor, published } = planning;
  const hidden = await hiddenPartner('Left out');
  const id = await naming('Names a hidden partner', [hidden]);
  expect(refusals(await editor.publish('news-item', id))).toEqual(refusal('Left out'));
  expect(await published(id)).toBeNull();

  expect((await editor.publish('news-item', id, { publishWithout: [hidden] })).status).toBe(200);
  expect((await editor.publish('news-item', id, { summary: 'A typing mistake is mended.' })).status).toBe(200);
  expect(at(itemIn(await askForExport(planning.newsroom), id), 'data')).toMatchObject({ partnerIds: [] });
});

it('asks again about what is hidden later', async () => {
  const { editor } = planning;
  const [first, second] = [await hiddenPartner('Chosen'), await hiddenPartner('Hidden later')];
  await editor.save('partner', second, { showOnSite: true });
  const id = await naming('Two partners', [first, second], { publishWithout: [first] });
  expect((await editor.publish('news-item', id)).status).toBe(200);
  await editor.takeDown('partner', second);
  expect(refusals(await editor.publish('news-item', id, { summary: 'Changed.' }))).toEqual(refusal('Hidden later'));
});

it('refuses it in bulk too, and names the item', async () => {
  const { editor, published } = planning;
  const id = await naming('In bulk', [await hiddenPartner('Not in bulk')]);
  const answer = await editor.bulk('Publish', 'news-item', [id]);
  expect(answer.status).toBe(400);
  expect(at(answer.body, 'error', 'message')).toMatch(/^News item “In bulk”: Partner “Not in bulk” is hidden/);
  expect(await published(id)).toBeNull();
});

it('asks as soon as a time to go live is saved; what is hidden after that keeps the item back, with a sentence', async () => {
  const { editor, newsroom, run, published } = planning;
  const hidden = await hiddenPartner('Hidden on Monday');
  expect(
    refusals(await editor.create('news-item', { ...newsItem, partners: [hidden], goLiveAt: inMinutes(60) })),
  ).toEqual(refusal('Hidden on Monday'));

  const shown = await hiddenPartner('Shown on Monday');
  await editor.save('partner', shown, { showOnSite: true });
  const id = await naming('Goes live on Monday', [shown, hidden], {
    publishWithout: [hidden],
    goLiveAt: inMinutes(60),
  });
  await editor.takeDown('partner', shown);
  await letCome(newsroom.strapi, 'news-item', id, { goLiveAt: inMinutes(-1) });
  await run();
  expect(await published(id)).toBeNull();
  const state = await editor.request('GET', `/newsroom/website/${uidOf('news-item')}/${id}`);
  expect(at(state.body, 'message')).toContain('Partner “Shown on Monday” is hidden');

  await editor.save('news-item', id, { publishWithout: [hidden, shown] });
  await run();
  expect(await published(id)).not.toBeNull();
});

it('tells a form what readers would miss: as it is filled in now, and what was deleted since', async () => {
  const { editor } = planning;
  const [named, added, removed] = [
    await hiddenPartner('Named'),
    await hiddenPartner('Added'),
    await hiddenPartner('Out'),
  ];
  const gone = await hiddenPartner('Gone');
  await editor.save('partner', gone, { showOnSite: true });
  const without = [named, removed];
  const id = await naming('Asked about', [named, removed, gone], { publishWithout: without });
  expect((await editor.publish('news-item', id)).status).toBe(200);
  await editor.takeDown('partner', gone, { deletes: true });

  const ask = (who: Pick<typeof editor, 'request'>, body: object) =>
    who.request('POST', '/newsroom/hidden-named', body);
  const changes = { partners: { connect: [added], disconnect: [removed] } };
  expect((await ask(editor, { documentId: id, without: [], changes })).body).toEqual({
    hidden: [
      { documentId: named, name: 'Partner “Named”', mayShow: true },
      { documentId: added, name: 'Partner “Added”', mayShow: true },
    ],
    gone: ['Partner “Gone”'],
  });
  expect((await ask(editor, { documentId: null, without: [], changes: {} })).body).toEqual({ hidden: [], gone: [] });
  const writer = await createWriter(planning.newsroom, true);
  expect((await ask(writer, { documentId: id, without: [], changes: {} })).status).toBe(404);

  const contributor = await joinAs(planning.newsroom, 'Contributor', 'Cleo');
  expect((await ask(contributor, { documentId: null, without: [], changes })).body).toMatchObject({
    hidden: [{ name: 'Partner “Added”', mayShow: false }],
  });
});

it('lets a copy choose for itself', async () => {
  const { editor, draft } = planning;
  const id = await naming('Original', [], { publishWithout: ['anything'] });
  const copy = idIn(await editor.duplicate('news-item', id, { title: 'Copy' }));
  expect(await draft(copy)).toMatchObject({ publishWithout: null });
});

it('tells readers what has changed on a page, too', async () => {
  const { editor, newsroom } = planning;
  const id = idIn(await editor.create('page', { ...page, title: 'Our rules', slug: 'our-rules' }));
  await editor.publish('page', id, { changeNotes: [{ changedOn: '2026-11-24', note: 'The fee is lower.' }] });
  expect(at(itemIn(await askForExport(newsroom), id), 'data')).toMatchObject({
    changeNotes: [{ on: '2026-11-24', note: 'The fee is lower.' }],
  });
});

it('writes an answer into the form where Strapi finds it: a note after the others, a choice beside the others', () => {
  const values = { changeNotes: [{ __temp_key__: 'a0', note: 'First.' }], publishWithout: ['a'] };
  const form = { model: 'api::news-item.news-item', values };
  const hidden = [{ documentId: 'b', name: 'B', mayShow: true }];
  const matters = { kind: 'matters', note: ' Put right. ' } as const;
  const written = Object.fromEntries(answersInForm({ change: matters, hidden: 'without' }, form, hidden));
  expect(written).toMatchObject({
    changeNotes: [{ note: 'First.' }, { __temp_key__: 'a1', note: 'Put right.' }],
    publishWithout: ['a', 'b'],
  });
  const correction = { kind: 'correction', note: 'Not sent.' } as const;
  expect(answersInForm({ change: correction, hidden: 'show' }, form, hidden)).toEqual([['showNamed', true]]);
});
