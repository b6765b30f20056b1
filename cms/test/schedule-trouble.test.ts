import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Planning, startPlanning } from './schedule/planning';
import { inMinutes, letCome } from './schedule/schedule';

let planning: Planning;
/** While this is set, the database has no room left for what is published. */
let diskIsFull = false;
beforeAll(async () => {
  planning = await startPlanning();
  planning.newsroom.strapi.documents.use(async (context, next) => {
    const result = await next();
    if (diskIsFull && ['publish', 'unpublish'].includes(context.action)) throw new Error('The disk is full');
    return result;
  });
});
afterAll(() => planning.newsroom.stop());

describe('when many look at the schedule at once', () => {
  it('publishes and takes down each item once', async () => {
    const { run, records, dueItem, publicItemDueToGo } = planning;
    const toGoLive = await Promise.all(
      [1, 2, 3, 4].map((number) => dueItem(`Crowd ${number}`, { goLiveAt: inMinutes(0) })),
    );
    const toGo = await Promise.all([1, 2, 3, 4].map((number) => publicItemDueToGo(`Leaving ${number}`)));
    await Promise.all([run(), run(), run(), run()]);
    await run();
    for (const id of toGoLive) expect(await records(id)).toMatchObject([{ action: 'publish' }]);
    for (const id of toGo) expect(await records(id)).toMatchObject([{ action: 'publish' }, { action: 'unpublish' }]);
  });

  it('leaves an item alone whose time was moved after the schedule had read it', async () => {
    const { newsroom, run, draft, published, dueItem } = planning;
    const first = await dueItem('First', { goLiveAt: inMinutes(-2) });
    const moved = await dueItem('Moved', { goLiveAt: inMinutes(-1) });
    newsroom.strapi.documents.use(async (context, next) => {
      const result = await next();
      if (context.action === 'publish' && context.params.documentId === first) {
        await letCome(newsroom.strapi, 'news-item', moved, { goLiveAt: inMinutes(60) });
      }
      return result;
    });
    await run();
    expect(await published(first)).not.toBeNull();
    expect(await published(moved)).toBeNull();
    expect(await draft(moved)).toMatchObject({ goLiveAt: inMinutes(60) });
  });
});

describe('when it is refused at that moment', () => {
  it('leaves the draft and its time as they are, publishes the others, and tries again until it is mended', async () => {
    const { editor, run, records, draft, published, dueItem } = planning;
    const bad = await dueItem('Without a summary', { goLiveAt: inMinutes(-1) }, { summary: null });
    const good = await dueItem('Complete', { goLiveAt: inMinutes(0) });
    await run();
    expect(await published(bad)).toBeNull();
    expect(await draft(bad)).toMatchObject({ goLiveAt: expect.any(String) });
    expect(await records(bad)).toEqual([]);
    expect(await published(good)).not.toBeNull();

    // The old time may stay in the form.
    const goLiveAt = (await draft(bad))?.goLiveAt;
    expect(await editor.save('news-item', bad, { summary: 'Mended.', goLiveAt })).toMatchObject({ status: 200 });
    await run();
    expect(await published(bad)).toMatchObject({ summary: 'Mended.', goLiveAt: null });
  });

  it('tells the log once, not every minute, and nothing of the content', async () => {
    const { newsroom, run, dueItem } = planning;
    const warnings: unknown[] = [];
    const { warn } = newsroom.strapi.log;
    Object.assign(newsroom.strapi.log, { warn: (line: unknown) => warnings.push(line) });
    const id = await dueItem('Noisy', { goLiveAt: inMinutes(-1) }, { summary: null });
    for (let look = 0; look < 3; look += 1) await run();
    Object.assign(newsroom.strapi.log, { warn });
    expect(warnings.filter((line) => String(line).includes(id))).toEqual([
      expect.stringMatching(
        new RegExp(`^The schedule could not publish news-item ${id}, due at \\S+Z\\. It is tried again`),
      ),
    ]);
    expect(warnings.join()).not.toContain('Noisy');
  });

  it('takes everything back when the publish itself breaks off, the claim too', async () => {
    const { run, records, draft, published, dueItem, publicItemDueToGo } = planning;
    const goLiveAt = inMinutes(-1);
    const id = await dueItem('Half way', { goLiveAt });
    const leaving = await publicItemDueToGo('Still here');
    diskIsFull = true;
    await run();
    diskIsFull = false;
    expect(await published(id)).toBeNull();
    expect(await draft(id)).toMatchObject({ goLiveAt });
    expect(await records(id)).toEqual([]);
    expect(await published(leaving)).not.toBeNull();
    expect(await draft(leaving)).toMatchObject({ takeDownReason: 'The event is over.' });

    await run();
    expect(await published(id)).toMatchObject({ goLiveAt: null });
    expect(await records(id)).toMatchObject([{ action: 'publish' }]);
    expect(await published(leaving)).toBeNull();
  });
});
