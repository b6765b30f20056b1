import { slugPattern } from './slug-pattern.ts';

/** Finds a string in whatever form it is stored: as it is, in other letters, encoded for an address, escaped, or as a slug. */
export interface Forms {
  /** Whether a text holds the string in any form. */
  isIn(text: string): boolean;
  /** No form is longer than this many characters. */
  longest: number;
}

/** @param wanted what somebody looks for; at least one letter or digit */
export function formsOf(wanted: string): Forms {
  const text = wanted.normalize('NFC').trim().replace(/\s+/g, ' ');
  const pattern = new RegExp(`${[...text].map(anyForm).join('')}|${slugPattern(text)}`, 'iu');
  return { isIn: (haystack) => pattern.test(haystack), longest: text.length * longestForm };
}

/** A character is up to twelve long in an address or in JSON, and up to three of them stand for one. */
const longestForm = 12;

function anyForm(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character;
  if (character === ' ') return '(?:\\s|\\+|%20|&nbsp;|&#0*(?:32|160);|&#x0*(?:20|a0);|\\\\[nrt])+';
  const group = alike.find((one) => one.includes(character)) ?? [character];
  return `(?:${[...new Set(group.flatMap(writtenForms))].join('|')})`;
}

/** Typography makes one of these from another. */
const alike = [
  ["'", '‘', '’', 'ʼ'],
  ['"', '“', '”', '„'],
  ['-', '‐', '‑', '–', '—'],
];

function writtenForms(character: string): string[] {
  const point = character.codePointAt(0) ?? 0;
  const inAddress = [...Buffer.from(character)].map((byte) => `%${hex(byte, 2)}`).join('');
  const inJson = character.split('').map((unit) => `\\\\u${hex(unit.charCodeAt(0), 4)}`);
  const named = names[character];
  return [
    // In JSON and in Markdown a backslash may stand before it.
    `\\\\?${escaped(character)}`,
    escaped(character.normalize('NFD')),
    inAddress,
    inJson.join(''),
    `&#0*${point};`,
    `&#x0*${hex(point, 1)};`,
    ...(named ? [`&${named};`] : []),
  ];
}

const names: Record<string, string> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
  '‘': 'lsquo',
  '’': 'rsquo',
  '“': 'ldquo',
  '”': 'rdquo',
};

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
