import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from './harness/account';
import { idIn, refusals, type TypeName, uidOf } from './harness/desk';
import { inspection, linkedDocument, newsItem, partner, pdf } from './harness/samples';
import { type Planning, startPlanning } from './schedule/planning';
import { inMinutes, letCome } from './schedule/schedule';
import { askForExport, itemIn } from './site-content/exported';

let planning: Planning;
beforeAll(async () => {
  planning = await startPlanning();
});
afterAll(() => planning.newsroom.stop());

/** A hidden partner, document and inspection. */
async function hiddenThings(name: string) {
  const { editor } = planning;
  return {
    partner: idIn(await editor.create('partner', { ...partner, name })),
    document: idIn(await editor.create('inspection-document', { ...linkedDocument, title: name })),
    inspection: idIn(await editor.create('inspection', { ...inspection, title: name })),
  };
}

type Hidden = Awaited<ReturnType<typeof hiddenThings>>;

async function draftNaming(title: string, hidden: Hidden, fields: object = {}): Promise<string> {
  const named = { partners: [hidden.partner], documents: [hidden.document], inspection: hidden.inspection };
  return idIn(await planning.editor.create('news-item', { ...newsItem, title, ...named, ...fields }));
}

async function isShown(type: TypeName, id: string): Promise<unknown> {
  return at(await planning.newsroom.strapi.db.query(uidOf(type)).findOne({ where: { documentId: id } }), 'showOnSite');
}

it('leaves what is named hidden while the switch is off', async () => {
  const hidden = await hiddenThings('Stays hidden');
  const publishWithout = Object.values(hidden);
  const id = await draftNaming('Without the switch', hidden, { publishWithout });
  expect((await planning.editor.publish('news-item', id)).status).toBe(200);
  expect(await isShown('partner', hidden.partner)).toBe(false);
});

it('puts what is named on the website with a pressed Publish, with records, and turns itself off', async () => {
  const { editor, newsroom, records, draft, published } = planning;
  const hidden = await hiddenThings('Shown by hand');
  const id = await draftNaming('With the switch', hidden, { showNamed: true });
  expect(await isShown('partner', hidden.partner)).toBe(false);
  expect(await editor.publish('news-item', id)).toMatchObject({ status: 200, body: { data: { showNamed: false } } });

  for (const one of [hidden.partner, hidden.document, hidden.inspection]) {
    expect(await records(one)).toMatchObject([{ action: 'show', who: 'Editor (editor@example.org)' }]);
  }
  const exported = await askForExport(newsroom);
  expect(at(itemIn(exported, id), 'data')).toMatchObject({
    partnerIds: [hidden.partner],
    documentIds: [hidden.document],
    inspectionId: hidden.inspection,
  });
  expect(at(itemIn(exported, id), 'data')).not.toHaveProperty('showNamed');
  expect(await draft(id)).toMatchObject({ showNamed: false });
  expect(await published(id)).toMatchObject({ showNamed: false });
});

it('does not bring back what is hidden later, at the next correction', async () => {
  const { editor } = planning;
  const hidden = await hiddenThings('Hidden again');
  const id = await draftNaming('Corrected later', hidden, { showNamed: true });
  await editor.publish('news-item', id);
  await editor.takeDown('partner', hidden.partner);
  const correction = { summary: 'A typing mistake is mended.', publishWithout: [hidden.partner] };
  expect((await editor.publish('news-item', id, correction)).status).toBe(200);
  expect(await isShown('partner', hidden.partner)).toBe(false);
});

it('does it when the item goes live by itself, also after downtime, in one version', async () => {
  const { newsroom, run, records } = planning;
  const hidden = await hiddenThings('Shown in time');
  const id = await draftNaming('Goes live by itself', hidden, { showNamed: true });
  await letCome(newsroom.strapi, 'news-item', id, { goLiveAt: inMinutes(-600) });
  const before = await askForExport(newsroom);
  expect(before.text).not.toContain('Shown in time');

  await run();
  for (const one of [hidden.partner, hidden.document, hidden.inspection]) {
    expect(await records(one)).toMatchObject([{ action: 'show', who: 'the schedule' }]);
  }
  expect(at(itemIn(await askForExport(newsroom), id), 'data', 'partnerIds')).toEqual([hidden.partner]);
});

it('keeps the item back when something it names can’t be shown, and says which and why', async () => {
  const { editor, newsroom, run, published } = planning;
  const hidden = await hiddenThings('Lost its file');
  const fileId = at((await editor.upload('letter.pdf', 'application/pdf', pdf)).body, 0, 'id');
  const { status } = await editor.save('inspection-document', hidden.document, { source: 'file', file: fileId });
  expect(status).toBe(200);
  await editor.request('DELETE', `/upload/files/${fileId}`);

  const sentence =
    'Inspection document “Lost its file” can’t go on the website with it. There is no file yet. Add the document, or choose “link” instead.';
  const id = await draftNaming('Kept back', hidden, { showNamed: true });
  expect(refusals(await editor.publish('news-item', id))).toEqual({ documents: sentence });
  expect(await published(id)).toBeNull();
  expect(await isShown('partner', hidden.partner)).toBe(false);

  await letCome(newsroom.strapi, 'news-item', id, { goLiveAt: inMinutes(-1) });
  await run();
  expect(await published(id)).toBeNull();
  expect(await isShown('partner', hidden.partner)).toBe(false);
  const state = await editor.request('GET', `/newsroom/website/${uidOf('news-item')}/${id}`);
  expect(at(state.body, 'message')).toContain(sentence);
});

it('shows each thing once when two look at the schedule at once', async () => {
  const { newsroom, run, records } = planning;
  const hidden = await hiddenThings('Shown once');
  const id = await draftNaming('Two at once', hidden, { showNamed: true });
  await letCome(newsroom.strapi, 'news-item', id, { goLiveAt: inMinutes(0) });
  await Promise.all([run(), run()]);
  expect(await records(id)).toMatchObject([{ action: 'publish' }]);
  expect(await records(hidden.partner)).toMatchObject([{ action: 'show' }]);
});

it('is off in a copy', async () => {
  const { editor } = planning;
  const id = await draftNaming('Original', await hiddenThings('Of the original'), { showNamed: true });
  const copy = await editor.duplicate('news-item', id, { title: 'Original', showNamed: true });
  expect(copy.body).toMatchObject({ data: { showNamed: false } });
});
