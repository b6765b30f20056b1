import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idIn } from './harness/desk';
import { newsItem, page } from './harness/samples';
import { type Planning, startPlanning } from './schedule/planning';
import { inMinutes, letCome } from './schedule/schedule';
import { type PublisherStandIn, startPublisher } from './website/publisher-stand-in';

let publisher: PublisherStandIn;
let planning: Planning;
beforeAll(async () => {
  publisher = await startPublisher();
  planning = await startPlanning({ PUBLISHER_URL: publisher.url, PUBLISHER_SECRET: publisher.secret });
});
afterAll(async () => {
  await planning.newsroom.stop();
  await publisher.stop();
});

describe('when the time to go live has come', () => {
  it('publishes the draft, writes down that the schedule did it, and forgets the time', async () => {
    const { run, records, draft, published, dueItem } = planning;
    const id = await dueItem('On the minute', { goLiveAt: inMinutes(0) });
    await run();
    expect(await published(id)).toMatchObject({ title: 'On the minute', slug: 'on-the-minute', goLiveAt: null });
    expect(await draft(id)).toMatchObject({ goLiveAt: null });
    expect(await records(id)).toEqual([{ action: 'publish', who: 'the schedule', reason: null, words: null }]);
  });

  it('shows it in the admin as published, without changes since', async () => {
    const { editor, run, dueItem } = planning;
    const id = await dueItem('Clean afterwards', { goLiveAt: inMinutes(0) });
    await run();
    expect((await editor.read('news-item', id)).body).toMatchObject({ data: { status: 'published' } });
  });

  it('rings the publisher’s doorbell as any publish does', async () => {
    const { run, dueItem } = planning;
    await dueItem('Ding dong', { goLiveAt: inMinutes(0) });
    await expect.poll(() => publisher.rings).toBeGreaterThan(0);
    // The saves above have rung; wait until that is over.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = publisher.rings;
    await run();
    await expect.poll(() => publisher.rings).toBe(before + 1);
  });

  it('dates it by the day in London for which it was planned, however late it is', async () => {
    const { run, published, dueItem } = planning;
    // Half past midnight in summer: in UTC it is still the day before.
    const id = await dueItem('Summer night', { goLiveAt: '2026-07-01T23:30:00.000Z' });
    await run();
    expect(await published(id)).toMatchObject({ publishedOn: '2026-07-02' });
  });

  it('keeps a date that the editor chose', async () => {
    const { run, published, dueItem } = planning;
    const id = await dueItem('Dated', { goLiveAt: inMinutes(0) }, { publishedOn: '2020-05-07' });
    await run();
    expect(await published(id)).toMatchObject({ publishedOn: '2020-05-07' });
  });

  it('publishes the draft as it was last saved, also of an item that is on the website already', async () => {
    const { newsroom, editor, run, records, published } = planning;
    const id = idIn(await editor.create('news-item', { ...newsItem, title: 'In two steps' }));
    await editor.publish('news-item', id);
    await editor.save('news-item', id, { summary: 'The second step.', goLiveAt: inMinutes(60) });
    await editor.save('news-item', id, { summary: 'The second step, mended.' });
    await run();
    expect(await published(id)).toMatchObject({ summary: newsItem.summary });

    await letCome(newsroom.strapi, 'news-item', id, { goLiveAt: inMinutes(0) });
    await run();
    expect(await published(id)).toMatchObject({ summary: 'The second step, mended.', goLiveAt: null });
    expect(await records(id)).toMatchObject([
      { action: 'publish', who: 'Editor (editor@example.org)' },
      { action: 'update', who: 'the schedule' },
    ]);
  });

  it('does nothing before', async () => {
    const { editor, run, draft, published } = planning;
    const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Not yet', goLiveAt: inMinutes(2) }));
    await run();
    expect(await published(id)).toBeNull();
    expect(await draft(id)).toMatchObject({ goLiveAt: inMinutes(2) });
  });

  it('does the same for a page', async () => {
    const { newsroom, editor, run, draft, published } = planning;
    const id = idIn(await editor.create('page', { ...page, title: 'How we work' }));
    await letCome(newsroom.strapi, 'page', id, { goLiveAt: inMinutes(0) });
    await run();
    expect(await published(id, 'page')).toMatchObject({ slug: 'how-we-work', goLiveAt: null });
    expect(await draft(id, 'page')).toMatchObject({ goLiveAt: null });
  });
});

describe('when the time to be taken down has come', () => {
  it('takes it down, writes down why, and leaves a draft without a time', async () => {
    const { run, records, draft, published, publicItemDueToGo } = planning;
    const id = await publicItemDueToGo('Over');
    await run();
    expect(await published(id)).toBeNull();
    expect(await draft(id)).toMatchObject({ title: 'Over', takeDownAt: null, takeDownReason: null });
    expect(await records(id)).toEqual([
      { action: 'publish', who: 'Editor (editor@example.org)', reason: null, words: null },
      { action: 'unpublish', who: 'the schedule', reason: 'other', words: 'The event is over.' },
    ]);
  });

  it('does so by the time in the form, saved or published', async () => {
    const { newsroom, editor, run, published } = planning;
    const times = { takeDownAt: inMinutes(30), takeDownReason: 'The event is over.' };
    const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Prolonged', ...times }));
    await editor.publish('news-item', id);
    await letCome(newsroom.strapi, 'news-item', id, { takeDownAt: inMinutes(60) });
    await run();
    expect(await published(id)).toMatchObject({ takeDownAt: inMinutes(30) });
    await letCome(newsroom.strapi, 'news-item', id, { takeDownAt: inMinutes(-1) });
    await run();
    expect(await published(id)).toBeNull();
  });

  it('leaves a draft that readers never saw as it is', async () => {
    const { run, records, draft, dueItem } = planning;
    const times = { takeDownAt: inMinutes(-1), takeDownReason: 'Over.' };
    const id = await dueItem('Never out', times);
    await run();
    expect(await draft(id)).toMatchObject(times);
    expect(await records(id)).toEqual([]);
  });

  it('does not put it back, when both times went by unnoticed', async () => {
    const { run, draft, published, publicItemDueToGo } = planning;
    const id = await publicItemDueToGo('Both', { goLiveAt: inMinutes(-2) });
    await run();
    await run();
    expect(await published(id)).toBeNull();
    expect(await draft(id)).toMatchObject({ goLiveAt: null, takeDownAt: null });
  });

  it('does not put on the website what should have gone from there again meanwhile', async () => {
    const { run, draft, published, dueItem } = planning;
    const id = await dueItem('Too late', {
      goLiveAt: inMinutes(-20),
      takeDownAt: inMinutes(-10),
      takeDownReason: 'Over.',
    });
    await run();
    expect(await published(id)).toBeNull();
    expect(await draft(id)).toMatchObject({ goLiveAt: inMinutes(-20) });
  });
});

it('nothing of the schedule reaches the website', async () => {
  const { newsroom, editor, run, dueItem } = planning;
  const id = await dueItem('Private plans', { goLiveAt: inMinutes(0) });
  await run();
  await editor.save('news-item', id, { takeDownAt: inMinutes(60), takeDownReason: 'A secret reason.' });
  await editor.publish('news-item', id);
  const response = await fetch(new URL('/api/site-content', newsroom.url), {
    headers: { authorization: `Bearer ${newsroom.settings.SITE_CONTENT_TOKEN}` },
  });
  const text = await response.text();
  expect(text).toContain('Private plans');
  expect(text).not.toMatch(/goLiveAt|takeDown|A secret reason/);
});
