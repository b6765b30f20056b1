import { expect, test } from 'vitest';
import { pageTitle } from '../../src/lib/page-title.ts';

test('a page’s title says what it is, then whose it is', () => {
  expect(pageTitle('Documents', 'PACC')).toBe('Documents – PACC');
});

test('a title that needs all the room stands alone', () => {
  const title = 'The clinical commissioning group is now the integrated care board';
  expect(pageTitle(title, 'PACC')).toBe(title);
});

test('a title that is too long ends at a whole word', () => {
  expect(pageTitle(`${'A long title of many words, '.repeat(9)}`, 'PACC')).toBe(
    'A long title of many words, A long title of many words, A long title…',
  );
});

test('one endless word is cut, and no emoji is cut in half', () => {
  expect(pageTitle('a'.repeat(300), 'PACC')).toBe(`${'a'.repeat(69)}…`);
  expect(pageTitle('🎉'.repeat(100), 'PACC')).toBe(`${'🎉'.repeat(34)}…`);
});
