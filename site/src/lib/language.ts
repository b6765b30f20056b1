/** Something that is written in a language of its own, as the attribute `lang` names it. What says none is in English. */
export interface Written {
  language?: string;
}

/** For an element that holds nothing but the words of an item: their language, when it is not that of the site, and their direction. */
export function ownWords(item: Written): { dir: 'auto' | 'ltr' | 'rtl'; lang?: string } {
  return { dir: 'auto', ...otherLanguage(item) };
}

/** The same, where words in English need no direction: nothing at all for those. */
export function otherLanguage(item: Written): { dir: 'ltr' | 'rtl'; lang: string } | undefined {
  const { language } = item;
  return language === undefined || isEnglish(item) ? undefined : { dir: directionOf(language), lang: language };
}

/** Only texts in English have words of the glossary: the same letters are another word elsewhere. */
export function isEnglish({ language }: Written): boolean {
  return language === undefined || language === english;
}

/** As data about a page names its language: with its country when it is English. */
export function languageTag(item: Written): string {
  return isEnglish(item) ? 'en-GB' : (item.language ?? '');
}

/** As shared pages name it: `ur_PK`, always with a country. */
export function shareLocale(item: Written): string {
  const tag = languageTag(item);
  const known = shareLocales.get(tag);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(tag).maximize();
  const locale = `${language}_${region}`;
  shareLocales.set(tag, locale);
  return locale;
}

/** Every page asks, of a handful of languages, and the answer never changes. */
const shareLocales = new Map<string, string>();

const english = 'en';
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
