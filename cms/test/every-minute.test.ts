import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { endEveryMinute, everyMinute } from './harness/every-minute';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem } from './harness/samples';
import { inMinutes, letCome, startSchedule, versionOf } from './schedule/schedule';

const hourMs = 3_600_000;

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
  await endEveryMinute(newsroom.strapi);
  // From now on the clock and the timers of the world are ours. They go on by themselves, and can be hurried.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  await startSchedule(newsroom.strapi);
});
afterAll(async () => {
  vi.useRealTimers();
  await newsroom.stop();
});

/** Lets a minute pass for everybody. A clock that is set meanwhile shows something else, but timers do not know of it. */
async function aMinutePasses(): Promise<void> {
  await vi.advanceTimersByTimeAsync(60_000);
}

function setClock(hours: number): void {
  vi.setSystemTime(Date.now() + hours * hourMs);
}

describe('the schedule', () => {
  const isLive = async (id: string) => (await versionOf(newsroom.strapi, 'news-item', id, 'published')) !== null;

  it.each([
    ['goes right', 0],
    ['was put back by three hours', -3],
    ['was put back by a week', -7 * 24],
    ['was put forward by two days', 48],
  ])('puts an item on the website within a minute of its time, when the clock %s', async (_, hours) => {
    const id = idIn(await editor.create('news-item', { ...newsItem, title: `By the clock ${hours}` }));
    await aMinutePasses();
    setClock(hours);
    await letCome(newsroom.strapi, 'news-item', id, { goLiveAt: inMinutes(1) });
    expect(await isLive(id)).toBe(false);
    await aMinutePasses();
    await expect.poll(() => isLive(id)).toBe(true);
  });
});

describe('what is done every minute', () => {
  const began: string[] = [];
  beforeEach(async () => {
    await endEveryMinute(newsroom.strapi);
    began.length = 0;
    vi.setSystemTime(new Date('2026-11-24T12:00:50Z'));
  });
  const trouble = 'It did not work.';
  const note = async () => {
    began.push(new Date().toISOString().slice(11, 19));
  };

  it('begins at its second of the minute', async () => {
    everyMinute(newsroom.strapi, { second: 30, work: note, trouble });
    for (let minute = 0; minute < 3; minute += 1) await aMinutePasses();
    expect(began).toEqual(['12:01:30', '12:02:30', '12:03:30']);
  });

  it('does not begin again while it is not over', async () => {
    let finish = () => {};
    const now = everyMinute(newsroom.strapi, {
      second: 0,
      async work() {
        await note();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
      },
      trouble,
    });
    const first = now();
    for (let minute = 0; minute < 3; minute += 1) await aMinutePasses();
    expect(began).toHaveLength(1);
    finish();
    await first;
    await aMinutePasses();
    expect(began).toHaveLength(2);
    finish();
  });

  it('goes on after something went wrong, and says so in the log', async () => {
    const lines: unknown[] = [];
    const { error } = newsroom.strapi.log;
    Object.assign(newsroom.strapi.log, { error: (line: unknown) => lines.push(line) });
    const work = async () => {
      await note();
      throw new Error('The disk is full.');
    };
    everyMinute(newsroom.strapi, { second: 0, work, trouble });
    await aMinutePasses();
    await aMinutePasses();
    Object.assign(newsroom.strapi.log, { error });
    expect(began).toHaveLength(2);
    expect(lines).toEqual(['It did not work. The disk is full.', 'It did not work. The disk is full.']);
  });

  it('ends with the newsroom, which waits for what has begun', async () => {
    const finished: string[] = [];
    const now = everyMinute(newsroom.strapi, {
      second: 0,
      async work() {
        await note();
        await new Promise((resolve) => setTimeout(resolve, 300));
        finished.push('first');
      },
      trouble,
    });
    void now();
    await endEveryMinute(newsroom.strapi);
    expect(finished).toEqual(['first']);
    for (let minute = 0; minute < 3; minute += 1) await aMinutePasses();
    expect(began).toHaveLength(1);
  });
});
