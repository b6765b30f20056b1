import { expect, test } from 'vitest';
import { sameValue } from '../../../publish/render/same-value.ts';

test.each([
  ['texts', 'a', 'a'],
  ['lists', [1, [2, 'b']], [1, [2, 'b']]],
  ['objects, whatever the order of their names', { a: 1, b: { c: null } }, { b: { c: null }, a: 1 }],
  ['maps', new Map([['a', { b: 1 }]]), new Map([['a', { b: 1 }]])],
  ['nothing', undefined, undefined],
])('%s that say the same are the same', (_, one, other) => {
  expect(sameValue(one, other)).toBe(true);
});

test.each([
  ['another text', 'a', 'b'],
  ['another order', [1, 2], [2, 1]],
  ['one more in a list', [1], [1, 2]],
  ['a name less', { a: 1, b: undefined }, { a: 1 }],
  ['nothing and null', undefined, null],
  ['a list and an object', [], {}],
  ['another entry of a map', new Map([['a', 1]]), new Map([['a', 2]])],
  ['two functions, which nobody can look into', () => 1, () => 1],
  ['two dates, which hold more than their names', new Date(0), new Date(1)],
])('%s is a difference', (_, one, other) => {
  expect(sameValue(one, other)).toBe(false);
});
