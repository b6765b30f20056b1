import { expect, test } from 'vitest';
import { languageTag, otherLanguage, ownWords, shareLocale } from '../../src/lib/language.ts';

test('words in English say no language again, and take the direction of their letters', () => {
  for (const item of [{}, { language: 'en' }]) {
    expect(ownWords(item)).toEqual({ dir: 'auto' });
    expect(otherLanguage(item)).toBeUndefined();
    expect(languageTag(item)).toBe('en-GB');
    expect(shareLocale(item)).toBe('en_GB');
  }
});

test.each([
  ['cy', 'ltr', 'cy_GB'],
  ['ur', 'rtl', 'ur_PK'],
  ['ckb', 'rtl', 'ckb_IQ'],
  ['ps', 'rtl', 'ps_AF'],
  ['fa', 'rtl', 'fa_IR'],
  ['pl', 'ltr', 'pl_PL'],
  ['zh-Hans', 'ltr', 'zh_CN'],
  ['zh-Hant', 'ltr', 'zh_TW'],
])('words in %s say so, and run %s', (language, dir, locale) => {
  expect(ownWords({ language })).toEqual({ lang: language, dir });
  expect(otherLanguage({ language })).toEqual({ lang: language, dir });
  expect(languageTag({ language })).toBe(language);
  expect(shareLocale({ language })).toBe(locale);
});
