import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..');
const table = await readFile(join(folder, 'ACCESSIBILITY.md'), 'utf8');
const rows = [...table.matchAll(/^\| (\d\.\d+\.\d+) [^|]+\|([^|]+)\|([^|]+)\|$/gm)];

/** WCAG 2.2 has 31 criteria of level A and 24 of level AA. */
const mustBeThere = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1
  2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2
  1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3
  3.2.4 3.3.3 3.3.4 3.3.8 4.1.3
`.match(/\S+/g);

test('the table of accessibility has every criterion of WCAG 2.2 A and AA, each once', () => {
  const criteria = rows.map(([, criterion]) => criterion);
  expect(mustBeThere).toHaveLength(55);
  expect(criteria).toEqual(expect.arrayContaining(mustBeThere ?? []));
  expect(new Set(criteria).size).toBe(criteria.length);
});

test('what the table calls met names a test that is there', () => {
  const files = [...table.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  const names = new Set([...table.matchAll(/^- \*([a-z ]+)\*: `/gm)].map(([, name = '']) => name));
  for (const [, criterion, , state = ''] of rows) {
    const named = [...state.matchAll(/\*([a-z ]+)\*/g)].map(([, name = '']) => name);
    if (/Met|Partly/.test(state)) expect(named, criterion).not.toEqual([]);
    expect(
      named.filter((name) => !names.has(name)),
      criterion,
    ).toEqual([]);
  }
});
