import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fewAtOnce } from '../../files/few-at-once.ts';

test('no more than so many pieces of work are under way, and all of them are done in the end', async () => {
  const work = fewAtOnce(3);
  let underWay = 0;
  let most = 0;
  let done = 0;
  for (let piece = 0; piece < 20; piece += 1) {
    await work.begin(async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await pause(1);
      underWay -= 1;
      done += 1;
    });
  }
  await work.done();
  expect([most, done]).toEqual([3, 20]);
});

test('a piece that fails is heard of by whoever begins the next one, or waits for the end', async () => {
  const failing = async (): Promise<void> => {
    throw new Error('no room');
  };
  const full = fewAtOnce(1);
  await full.begin(failing);
  await expect(full.begin(async () => {})).rejects.toThrow('no room');
  await expect(full.done()).rejects.toThrow('no room');
  await full.rest();
});
