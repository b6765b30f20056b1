import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { differencesToBuild } from './compare-with-build.ts';
import { openDesk } from './desk.ts';
import { untilLive } from './live-with.ts';
import { publisherAt } from './publisher-at.ts';
import { createChance } from './series/chance.ts';
import { edits } from './series/edits.ts';
import { itemsIn, type World } from './series/world.ts';

// A series that failed is done again by the seed and the number of edits in its name.
const seed = Number(process.env.SERIES_SEED ?? 1);
const count = Number(process.env.SERIES_EDITS ?? 20);
/** How many edits there are between two comparisons; one takes as long as several edits. */
const between = Math.max(10, Math.ceil(count / 8));

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom?.remove());

test(`after ${count} edits of every kind (SERIES_SEED=${seed} SERIES_EDITS=${count}) the live site is, byte for byte, what astro build makes`, {
  timeout: 60_000 + count * 3_000,
}, async () => {
  const { settings } = newsroom;
  const desk = await openDesk(newsroom);
  const world: World = { desk, items: await itemsIn(desk), publisher: publisherAt(settings) };
  const chance = createChance(seed);
  const done: string[] = [];
  const names = Object.keys(edits);

  for (let edit = 1; edit <= count; edit += 1) {
    // Each kind comes once before chance alone decides.
    const name = names[edit - 1] ?? chance.one(names) ?? '';
    const answer = await edits[name]?.(world, chance);
    done.push(`${name} ${answer?.status ?? 'nothing to do'}`);
    expect(answer?.status ?? 200, `${done.join(', ')}: ${JSON.stringify(answer?.body)}`).toBeLessThan(500);
    const status = await untilLive(settings);
    expect(status.faults, done.join(', ')).toEqual([]);
    if (edit % between === 0 || edit === count) {
      expect(await differencesToBuild(settings), done.join(', ')).toEqual([]);
    }
  }
  const successes = new Set(done.filter((line) => / 2\d\d$/.test(line)).map((line) => line.split(' ')[0]));
  expect(successes.size, done.join(', ')).toBeGreaterThanOrEqual(
    Math.min(names.length, count) * (count < 200 ? 0.7 : 1),
  );
});
