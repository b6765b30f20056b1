import { expect, test } from 'vitest';
import type { Finding } from '../../checkers/finding.ts';
import type { Measured } from '../../compare/measure-page.ts';
import { scoresTable, toTable } from '../../compare/table.ts';

const scores = { performance: 100, accessibility: 100, 'best-practices': 96, seo: 100 };
const finding: Finding = { checker: 'axe', rule: 'target-size', isSure: true, message: 'Too small', html: '<a>' };

const measured: Measured = {
  name: 'Ours',
  weight: {
    bytes: { Document: 7_149, Font: 61_000, Image: 23_000 },
    requests: { Document: 1, Font: 2, Image: 4 },
    elsewhere: ['https://fonts.example/a.woff2'],
  },
  axe: { light: [], dark: [finding] },
  ibm: { light: [finding, finding], dark: [] },
  lighthouse: { scores, missed: ['errors-in-console'] },
  firstPaints: [1_200, 900, 5_000],
};

test('the table counts pictures apart, and takes the median of all visits', () => {
  const table = toTable([measured]);
  expect(table).toMatch(/^\| Bytes on the wire before pictures +\| 68\.1 kB +\|$/m);
  expect(table).toMatch(/^\| … script +\| 0 +\|$/m);
  expect(table).toMatch(/^\| … image +\| 23\.0 kB +\|$/m);
  expect(table).toMatch(/^\| Requests before pictures +\| 3 +\|$/m);
  expect(table).toMatch(/^\| axe [^|]+\| 0 \/ 1 +\|$/m);
  expect(table).toMatch(/^\| IBM [^|]+\| 2 \/ 0 +\|$/m);
  expect(table).toMatch(/^\| First words[^|]+\| 1\.20 s +\|$/m);
});

test('of each kind of page it says what has kept it from the full score', () => {
  expect(scoresTable([{ kind: 'an article', scores, missed: ['errors-in-console'] }])).toMatch(
    /^\| an article +\| 100 +\| 100 +\| 96 +\| 100 +\| errors-in-console \|$/m,
  );
});
