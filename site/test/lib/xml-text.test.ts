import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xmlText } from '../../src/lib/xml-text.ts';

describe('text for XML', () => {
  test('Word’s soft line break becomes a space, so that words stay apart', () => {
    expect(xmlText('one\u000btwo\u000cthree')).toBe('one two three');
  });

  test('control characters and non-characters go', () => {
    expect(xmlText('a\u0000b\u0007c\u0008d\u001be\uFFFEf\uFFFFg')).toBe('abcdefg');
  });

  test('half a surrogate pair goes, a whole one stays', () => {
    expect(xmlText('a\uD83Db\uDE00c \u{1F389}')).toBe('abc \u{1F389}');
  });

  test('lines, tabs and every script stay as they are', () => {
    const text = 'a\tb\r\nc ŵ ŷ خوش آمدید 日本語 ]]> & <';
    expect(xmlText(text)).toBe(text);
  });

  test('whatever is pasted, only characters that XML 1.0 allows are left', () => {
    const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => allowed.test(xmlText(text))));
    const halves = fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(halves, (text) => allowed.test(xmlText(text))));
  });
});
