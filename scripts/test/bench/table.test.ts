import { expect, test } from 'vitest';
import { buildClock } from '../../bench/build-times.ts';
import { median, medianSteps, stepTimes } from '../../bench/step-times.ts';
import { type Measured, toTable } from '../../bench/table.ts';

const log = [
  '2026-11-24T09:42:39.361Z publisher listening port=44169 code=836d156b4316',
  '2026-11-24T09:42:42.897Z publisher live pull=1731 render=1151 prove=264',
  '2026-11-24T09:42:43.000Z publisher fault item=page:x field=title',
  '2026-11-24T09:42:44.893Z publisher live pull=520 render=1327 prove=40',
  '',
].join('\n');

test('the times of the steps are read from the publisher’s log', () => {
  expect(stepTimes(log)).toEqual([
    { pull: 1731, render: 1151, prove: 264 },
    { pull: 520, render: 1327, prove: 40 },
  ]);
});

test('the median is a time that was measured, of an even number the lower one', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 3])).toBe(3);
  expect(medianSteps([{ pull: 3 }, { pull: 1, render: 8 }, { pull: 2 }])).toEqual({ pull: 2, render: 8 });
});

test('what a build prints says how long the pull took, and how long the pages', () => {
  let now = 1000;
  const clock = buildClock(() => now);
  const print = (line: string, at: number) => {
    now = at;
    clock.onLine(line);
  };
  print('10:00:00 [newsroom] Pulled in 250 ms.', 1400);
  print('10:00:01 [vite] ✓ Completed in 600ms.', 2000);
  print(' generating static routes', 2100);
  print('10:00:09 ✓ Completed in 7.00s.', 9100);
  print(' generating optimized images', 9200);
  print('10:00:10 ✓ Completed in 300ms.', 9500);
  now = 9600;
  expect(clock.steps()).toEqual({ pull: 250, pages: 7000, rest: 1350 });
});

test('a build without a pull has pages and the rest', () => {
  let now = 0;
  const clock = buildClock(() => now);
  clock.onLine(' generating static routes');
  now = 500;
  clock.onLine('✓ Completed in 500ms.');
  expect(clock.steps()).toEqual({ pages: 500, rest: 0 });
});

const edit = { number: 1, publishMs: 30, liveMs: 200 };
const measured: Measured = {
  at: '2026-11-24T10:00:00.000Z',
  articles: 1000,
  ours: {
    first: { pull: 500, render: 900 },
    edits: [edit, { ...edit, liveMs: 12_000 }, { ...edit, liveMs: 100 }],
    steps: [{ pull: 80, render: 90 }],
    withCover: { ...edit, liveMs: 700 },
    weights: { Feed: 9000 },
    memory: { Publisher: 400, Strapi: 300 },
  },
  publish: { ours: [33], stock: [30] },
  builds: { ours: [{ pull: 300, pages: 1500, rest: 600 }], plain: [{ pages: 1400, rest: 600 }] },
  recipe: [{ publishMs: 30, liveMs: 4000 }],
};

test('the table has a column for each size, and says how ours compares with what others do', () => {
  const table = toTable([measured, { ...measured, articles: 10_000 }]);
  expect(table).toMatch(/^\| Articles +\| 1,000 +\| 10,000 +\|$/m);
  expect(table).toMatch(/^\| From Publish’s answer to proven live +\| 200 ms \(worst 12.0 s\) +\|/m);
  expect(table).toMatch(/^\| … ours ÷ stock +\| 1.10 × /m);
  expect(table).toMatch(/^\| Our `astro build` +\| 2400 ms /m);
  expect(table).toMatch(/^\| Where that time goes, in ms +\| pull 300, pages 1500, rest 600 /m);
  expect(table).toMatch(/^\| … ours ÷ plain +\| 1.20 × /m);
  expect(table).toMatch(/^\| … recipe ÷ ours +\| 20.00 × /m);
  expect(table).toContain('Publisher 400 MB, Strapi 300 MB');
});

test('where the recipe fails, the table says how', () => {
  const table = toTable([{ ...measured, recipe: { failed: 'JavaScript heap out of memory\nat …' } }]);
  expect(table).toContain('failed: JavaScript heap out of memory |');
  expect(table).toMatch(/^\| … recipe ÷ ours +\| not measured +\|$/m);
});
