import { expect, test } from 'vitest';
import { counted } from '../../src/lib/counted.ts';

test('a number stays with what it counts', () => {
  expect([counted(0, 'page'), counted(1, 'page'), counted(2, 'page')]).toEqual([
    '0\u00A0pages',
    '1\u00A0page',
    '2\u00A0pages',
  ]);
});
