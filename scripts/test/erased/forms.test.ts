import { describe, expect, test } from 'vitest';
import { formsOf } from '../../erased/forms.ts';

describe('a name is found', () => {
  const forms: [string, string, string][] = [
    ['as it is', 'Jane Doe', 'a letter by Jane Doe, in May'],
    ['in other letters', 'Jane Doe', 'JANE DOE'],
    ['over two lines', 'Jane Doe', 'Jane\n  Doe'],
    ['as a web address', 'Jane Doe', '/news/a-letter-by-jane-doe/'],
    ['as the name of an upload', 'Jane McDoe', 'Jane_Mc_Doe_8f3c2a.png'],
    ['with an accent, as a web address', 'Zoë Müller', '/news/zoe-muller/'],
    ['with an accent, as a web address in German', 'Zoë Müller', '/news/zoe-mueller/'],
    ['with an accent, in the other way to write it', 'Zoë', 'Zoe\u0308'],
    ['with an accent, encoded for an address', 'Zoë', 'zo%C3%AB'],
    ['with an accent, escaped in JSON', 'Zoë', String.raw`"Zo\u00EB"`],
    ['with an accent, escaped in HTML', 'Zoë', 'Zo&#235;'],
    ['with an apostrophe, escaped in HTML', "Jane O'Brien", 'Jane O&#39;Brien'],
    ['with an apostrophe that typography has bent', "Jane O'Brien", 'Jane O’Brien'],
    ['with an apostrophe, as a web address', "Jane O'Brien", 'jane-obrien'],
    ['encoded for a form', 'Jane Doe', 'q=Jane+Doe'],
    ['with quotation marks, escaped in JSON', 'the "Doe" case', String.raw`the \"Doe\" case`],
    ['with an ampersand, escaped in HTML', 'Doe & Son', 'Doe &amp; Son'],
    ['with an ampersand, as a web address', 'Doe & Son', 'doe-and-son'],
    ['with a picture of a face, encoded for an address', 'Jane 😀', 'Jane%20%F0%9F%98%80'],
    ['with signs that patterns are made of', 'Doe (10+) [a|b]', 'doe (10+) [a|b].'],
  ];

  test.each(forms)('%s', (_how, wanted, text) => {
    expect(formsOf(wanted).isIn(text)).toBe(true);
  });
});

test.each([
  ['Ann Other', 'another'],
  ['Jane Doe', 'Jane and Joe Doe'],
  ['***', 'x'],
])('"%s" is not taken for a part of "%s"', (wanted, text) => {
  expect(formsOf(wanted).isIn(text)).toBe(false);
});
