import { expect, it } from 'vitest';
import { advice, toMend } from '../../src/before-publish/rules';
import { isReadable } from '../../src/newsroom/rules/readable-text';
import { draftOf, nothingKnown } from './drafts';

const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const shortForms = capitals.flatMap((a) => capitals.flatMap((b) => capitals.map((c) => `${a}${b}${c} met`)));

// Each of these would take minutes if it were looked through again from every one of its signs.
it.each([
  ['emphasis that never ends', 'a_*'.repeat(60_000), ['reading-age', 'long-sentences']],
  ['pictures that never begin', '!'.repeat(200_000), []],
  ['a description in figures', `![${'_1'.repeat(5_000)} x](/uploads/a.png)`, ['words-too']],
  ['a description that begins as names of photos do', `![p${'0'.repeat(200_000)} x](/uploads/a.png)`, ['words-too']],
  ['dots within the words of a link', `[here${'.'.repeat(200_000)}x](https://example.org/)`, []],
  ['sentences that end with a title', 'Dr. '.repeat(50_000), ['reading-age', 'long-sentences']],
  ['every short form there is', `${shortForms.join(' ')}.`, ['short-forms', 'reading-age', 'long-sentences']],
])('looks over a text made to keep it busy: %s', (_, text, found) => {
  const draft = draftOf(text);
  const findings = [...toMend(draft, nothingKnown), ...advice(draft, nothingKnown)];
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(found);
});

it('takes a text of a megabyte, a long list and a long table for what they are', () => {
  const paragraph =
    'Families asked for the **plan** of the _council_, and for more of it – at once! See [news](/news/).\n\n';
  expect(isReadable(paragraph.repeat(10_000))).toBe(true);
  expect(isReadable('- An entry of a list with **bold words** in it\n'.repeat(500))).toBe(true);
  expect(isReadable('| **Somebody** | 24 November 2026 | waited for two years, and _longer_ |\n'.repeat(500))).toBe(
    true,
  );
});
