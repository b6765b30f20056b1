import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, refusals } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { inspection, newsItem, png } from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

const area = { title: 'Waiting', found: 'Too long.' };
const checkpoint = { checkedOn: '2020-05-06', finding: 'weakness' };
const milestone = { happensOn: '2020-05-06', title: 'Letter', kind: 'deadline' };

it('says how long a text is and how long it may be, even in a draft', async () => {
  const tooLong = { title: 'x'.repeat(151), summary: 'x'.repeat(1301) };
  expect(refusals(await editor.create('news-item', tooLong))).toEqual({
    title: '“Title” has 151 characters; at most 150 fit.',
    summary: '“Summary” has 1,301 characters; at most 300 fit.',
  });
  const fits = { title: 'x'.repeat(150), summary: ` ${'x'.repeat(300)} ` };
  expect((await editor.create('news-item', fits)).status).toBe(201);
});

it('takes no text in which so many signs stand together that nobody could be shown it, even in a draft', async () => {
  const body = `Families wait.\n\n${'_*a'.repeat(20_000)}`;
  expect(refusals(await editor.create('news-item', { ...newsItem, body }))).toEqual({
    body: '“Article” has thousands of signs such as * _ ~ ! with no empty line between them, which is more than the website can read. Take out those that mean nothing, and put empty lines between paragraphs.',
  });
});

it('says so of a text inside a group of fields too', async () => {
  const changeNotes = [
    { changedOn: '2026-11-24', note: 'Put right.' },
    { changedOn: '2026-11-24', note: 'x'.repeat(301) },
  ];
  expect(refusals(await editor.create('news-item', { ...newsItem, changeNotes }))).toEqual({
    'changeNotes.1.note': '“What changed” has 301 characters; at most 300 fit.',
  });
});

it('names what is empty at its place, however deep', async () => {
  const answer = await editor.create('inspection', {
    ...inspection,
    areasOfWeakness: [
      { ...area, checkpoints: [checkpoint, { ...checkpoint, checkedOn: null, finding: '' }] },
      { title: 'Help' },
    ],
    milestones: [{ ...milestone, title: ' ' }],
  });
  expect(refusals(answer)).toEqual({
    'areasOfWeakness.0.checkpoints.1.checkedOn': '“Judged on” is empty. Fill it in.',
    'areasOfWeakness.0.checkpoints.1.finding': '“Judgement” is empty. Fill it in.',
    'areasOfWeakness.1.found': '“What was found” is empty. Fill it in.',
    'milestones.0.title': '“What” is empty. Fill it in.',
  });
});

it('reads what a form did not send again from what is saved', async () => {
  const created = await editor.create('inspection', {
    ...inspection,
    areasOfWeakness: [{ ...area, checkpoints: [checkpoint] }],
  });
  const id = idIn(created);
  const saved = at((await editor.read('inspection', id)).body, 'data', 'areasOfWeakness', 0);
  const areasOfWeakness = [
    { id: at(saved, 'id'), checkpoints: [{ id: at(saved, 'checkpoints', 0, 'id'), note: 'New.' }] },
  ];
  expect((await editor.save('inspection', id, { areasOfWeakness })).status).toBe(200);
});

it('says that the file of a picture is gone', async () => {
  const uploaded = await editor.upload('cover.png', 'image/png', png);
  const file = at(uploaded.body, 0, 'id');
  const cover = { file, altText: 'A hall.' };
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'With a picture', cover }));
  expect((await editor.request('DELETE', `/upload/files/${file}`)).status).toBe(200);
  expect(refusals(await editor.publish('news-item', id))).toEqual({
    'cover.file': 'There is no file in “Picture”, or it has been deleted. Choose one, or remove this whole part.',
  });
});

it('names a choice that is not offered', async () => {
  const milestones = [{ ...milestone, kind: 'promised' }];
  expect(refusals(await editor.create('inspection', { ...inspection, framework: 'third', milestones }))).toEqual({
    framework: '“Set of rules” can’t be “third”. Choose one from its list.',
    'milestones.0.kind': '“What it is” can’t be “promised”. Choose one from its list.',
  });
});

it.each(['2020-02-30', '27/01/2020', 'soon', 20200127])('does not take %s for a day', async (startedOn) => {
  const milestones = [{ ...milestone, revisedOn: startedOn }];
  expect(refusals(await editor.create('inspection', { ...inspection, startedOn, milestones }))).toMatchObject({
    startedOn: '“First day” is not a day of the calendar. Write it like 13/05/2026.',
    'milestones.0.revisedOn': '“Moved to” is not a day of the calendar. Write it like 13/05/2026.',
  });
});

it('does not take just anything for a moment', async () => {
  expect(refusals(await editor.create('news-item', { title: 'Later', goLiveAt: 'tomorrow' }))).toEqual({
    goLiveAt: '“Go live at” is not a day and a time. Choose both from the lists, or empty it.',
  });
});

it('takes an emptied date for none', async () => {
  const created = await editor.create('inspection', { ...inspection, endedOn: '' });
  expect(created).toMatchObject({ status: 201, body: { data: { endedOn: null } } });
});

it.each(['2020-05-06', '2020-05-05'])('refuses to move a promise from 6 May to %s', async (revisedOn) => {
  const milestones = [milestone, { ...milestone, revisedOn }];
  expect(refusals(await editor.create('inspection', { ...inspection, milestones }))).toEqual({
    'milestones.1.revisedOn': '“Moved to” has to be after “Date”. Put one of the two dates right.',
  });
});
