/**
 * A pattern for the web addresses and file names that are made from a text: without accents and signs, the words joined by
 * "-" or "_". Where the makers of addresses differ (apostrophes, capitals inside of a word), it allows for both.
 */
export function slugPattern(text: string): string {
  const parts: string[] = [];
  let before = '';
  for (const character of text) {
    if (/\p{Lu}/u.test(character) && /[\p{Ll}\d]/u.test(before)) parts.push(maybe);
    parts.push(slugged(character));
    before = character;
  }
  const joined = parts.join('').replaceAll(/(?:\[-_\]\+)+/g, between);
  const words = joined.replace(/^(?:\[-_\][+?])+|(?:\[-_\][+?])+$/g, '');
  // A text of signs alone makes no address.
  return words === '' ? '(?!)' : words;
}

const between = '[-_]+';
const maybe = '[-_]?';

function slugged(character: string): string {
  const letters = severalLetters[character.toLowerCase()];
  if (letters !== undefined) return letters;
  if (character === '&') return `${between}and${between}`;
  if (/['‘’ʼ.]/.test(character)) return `${maybe}`;
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
  return /[\p{L}\p{N}]/u.test(plain) ? plain : between;
}

const severalLetters: Record<string, string> = {
  ä: '(?:ae|a)',
  ö: '(?:oe|o)',
  ü: '(?:ue|u)',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
