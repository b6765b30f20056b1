import type { Draft, DraftText } from '../draft';
import type { Finding } from '../finding';
import type { AdviceLookUps } from '../look-ups';
import { wordsOf } from '../sentences';

/** Short forms that nobody who reads English news needs explained. */
const everybodyKnows = new Set(
  (
    'UK GB EU US USA UN BBC ITV TV NHS GP GPs MP MPs PC PDF PDFs DVD CD ID IDs OK AM PM BST GMT PO VAT PIN SMS QR FAQ FAQs ' +
    'RSVP PS CV DIY IT AI WC HTML URL RSS A-Z AGM AOB PE TBC COVID AA AAA'
  ).split(' '),
);

/** Short forms that are explained neither in the text nor in the glossary, each once. */
export function shortForms({ texts, ownNames }: Draft, { knownNames }: AdviceLookUps): Finding[] {
  const known = new Set([...knownNames, ...ownNames].flatMap((name) => [name, ...wordsOf(name)]));
  const explained = explainedIn(texts.flatMap(linesOf).join('\n'));
  const told = new Set<string>();
  return texts.flatMap((text) =>
    [...formsIn(text)].flatMap((form) => {
      const single = form.replace(/s$/, '');
      if (told.has(single) || everybodyKnows.has(form)) return [];
      told.add(single);
      if (known.has(form) || known.has(single) || explained.has(single)) return [];
      const how = `“${single}” is explained neither here nor in the glossary. Say at its first use what it stands for, or add it to the glossary.`;
      const { path, where } = text;
      return [{ rule: 'short-forms', level: 'advice' as const, path, where, how, term: single }];
    }),
  );
}

function linesOf({ headings, blocks }: DraftText): string[] {
  return [...headings.map(({ text }) => text), ...blocks];
}

function* formsIn(text: DraftText): Generator<string> {
  for (const block of linesOf(text)) {
    if (isShouted(block)) continue;
    for (const [form] of block.matchAll(shortForm)) if (isShortForm(form)) yield form;
  }
}

/** A word of two to eight letters, no part of an address, a postcode, a reference or a longer word. */
const shortForm =
  /(?<![\p{L}\p{M}\p{N}@./_&#-])[A-Z](?:[A-Za-z]*[A-Z][A-Za-z]{0,3}|[A-Za-z]*[A-Z])(?![\p{L}\p{M}\p{N}@/_&-]|\.\w)/gu;

function isShortForm(word: string): boolean {
  const capitals = word.replace(/[^A-Z]/g, '').length;
  const isOfCapitals = capitals * 2 > word.replace(/s$/, '').length;
  return word.length <= 8 && capitals > 1 && isOfCapitals && !romanNumber.test(word);
}

const romanNumber = /^[IVX]+$/;

/** Whole lines in capitals have no short forms that could be told. */
function isShouted(block: string): boolean {
  const words = wordsOf(block).filter((word) => word.length > 1);
  return words.length > 3 && words.filter((word) => word === word.toUpperCase()).length * 2 > words.length;
}

/** What the text explains: "care inspectors (CQC)", or "CQC (Care Quality Commission)". */
function explainedIn(text: string): Set<string> {
  const explained = [
    ...text.matchAll(/\p{L}[\s’'”"]*\(\s*(\w+)\s*[),;]/gu),
    ...text.matchAll(/\b(\w+)[”"]?\s*\(\s*\p{L}[^()]{4,}\)/gu),
  ];
  return new Set(explained.map(([, form = '']) => form.replace(/s$/, '')));
}
