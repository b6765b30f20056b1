import { expect, test } from 'vitest';
import { withDirections } from '../../src/lib/markdown-directions.ts';

test('in a text with Urdu each list, quotation and table finds its own direction', () => {
  expect(withDirections('<p>ہم</p><ul><li>a</li></ul><ol start="2"></ol><blockquote></blockquote>')).toBe(
    '<p>ہم</p><ul dir="auto"><li>a</li></ul><ol dir="auto" start="2"></ol><blockquote dir="auto"></blockquote>',
  );
});

test('a direction that the author gave stays', () => {
  expect(withDirections('<ul dir="rtl"><li>ہم</li></ul>')).toBe('<ul dir="rtl"><li>ہم</li></ul>');
});

test('any other text stays as it is', () => {
  expect(withDirections('<ul><li>Tŷ 🎉</li></ul>')).toBe('<ul><li>Tŷ 🎉</li></ul>');
});
