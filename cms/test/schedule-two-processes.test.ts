import { type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cmsFolder, compiledFolder } from './harness/compile';
import { idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem } from './harness/samples';
import { database } from './schedule/planning';
import { inMinutes, letCome, recordsOf, runSchedule } from './schedule/schedule';

let newsroom: Newsroom;
let second: ChildProcessByStdio<Writable, Readable, null>;
let secondSays: AsyncIterator<string>;
beforeAll(async () => {
  newsroom = await startNewsroom(database);
  const script = path.join(import.meta.dirname, 'schedule/second-process.mts');
  second = spawn(process.execPath, [script, cmsFolder, compiledFolder], { stdio: ['pipe', 'pipe', 'inherit'] });
  secondSays = createInterface({ input: second.stdout })[Symbol.asyncIterator]();
  expect(await secondSays.next()).toMatchObject({ value: 'ready' });
});
afterAll(async () => {
  second.kill();
  await newsroom.stop();
});

it('two newsrooms on one database publish each item once, and take it down once', async () => {
  const editor = await newsroom.editor();
  const ids: string[] = [];
  for (let number = 0; number < 12; number += 1) {
    ids.push(idIn(await editor.create('news-item', { ...newsItem, title: `Item ${number}` })));
  }
  const runInBoth = async (times: object) => {
    for (const id of ids) await letCome(newsroom.strapi, 'news-item', id, times);
    second.stdin.write('look\n');
    await Promise.all([runSchedule(newsroom.strapi), secondSays.next()]);
    // What one of them had to leave to the next minute, because the other kept the database busy.
    await runSchedule(newsroom.strapi);
  };

  await runInBoth({ goLiveAt: inMinutes(0) });
  await runInBoth({ takeDownAt: inMinutes(0), takeDownReason: 'The event is over.' });
  for (const id of ids) {
    expect(await recordsOf(newsroom.strapi, id)).toEqual([
      { action: 'publish', who: 'the schedule', reason: null, words: null },
      { action: 'unpublish', who: 'the schedule', reason: 'other', words: 'The event is over.' },
    ]);
  }
});
