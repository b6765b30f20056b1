import { expect, it } from 'vitest';
import { dayToCome } from '../../src/before-publish/rules/day-to-come';
import { documentChosen } from '../../src/before-publish/rules/document-chosen';
import { shortForms } from '../../src/before-publish/rules/short-forms';
import { draftOf, nothingKnown } from './drafts';

const termsIn = (text: string, knownNames: string[] = []) =>
  shortForms(draftOf(text), { ...nothingKnown, knownNames }).map(({ term }) => term);

it('finds a short form that is explained neither in the text nor in the glossary, once', () => {
  expect(shortForms(draftOf('The LSCP met. The LSCP’s plan is out.'), nothingKnown)).toMatchObject([
    {
      level: 'advice',
      where: 'Article',
      term: 'LSCP',
      how: expect.stringContaining('neither here nor in the glossary'),
    },
  ]);
  expect(termsIn('EHCPs and the WSoA, from DfE.')).toEqual(['EHCP', 'WSoA', 'DfE']);
});

it('takes the glossary, partners and the text itself as explanations', () => {
  expect(termsIn('EHC plans and SENDIASS', ['EHC plan', 'SENDIASS'])).toEqual([]);
  expect(termsIn('The Care Quality Commission (CQC) came. CQC wrote.')).toEqual([]);
  expect(termsIn('CQC (the Care Quality Commission) came.')).toEqual([]);
  expect(termsIn('Education, health and care plans (EHCPs) came. An EHCP is long.')).toEqual([]);
});

it('asks nobody to explain what everybody knows, or what is no short form', () => {
  const text =
    'The NHS in the UK, YouTube, McDonald, Part II, SY2 6ND, COVID-19, ABC-123, hello@EXAMPLE.ORG, [a](https://x.org/ABC), A and I, OK.';
  expect(termsIn(text)).toEqual([]);
  expect(termsIn('THIS IS VERY IMPORTANT FOR ALL FAMILIES')).toEqual([]);
  expect(termsIn('صباح الخير 🎉')).toEqual([]);
});

it('asks nobody to explain the term that a glossary term explains', () => {
  expect(shortForms(draftOf('LSCP is a board.', { ownNames: ['LSCP'] }), nothingKnown)).toEqual([]);
});

const documents = [
  { id: 'a', title: 'Report of the revisit, February 2023' },
  { id: 'b', title: 'Outcome letter' },
];

it('sees a document that the text names by its title and that is not chosen', () => {
  const draft = draftOf('In the “Report of the revisit – February 2023” you read it. The outcome letter came before.');
  expect(documentChosen(draft, { ...nothingKnown, documents })).toMatchObject([
    {
      level: 'advice',
      where: 'Documents named',
      how: expect.stringContaining('“Report of the revisit, February 2023”'),
    },
  ]);
  const chosen = { place: { path: ['documents'], where: 'Documents named' }, ids: new Set(['a']) };
  expect(documentChosen({ ...draft, documents: chosen }, { ...nothingKnown, documents })).toEqual([]);
  expect(documentChosen({ ...draft, documents: null }, { ...nothingKnown, documents })).toEqual([]);
});

it('asks about a day that is still to come, and not about today', () => {
  const on = (day: string) => draftOf('', { days: [{ path: ['publishedOn'], where: 'Published on', day }] });
  expect(dayToCome(on('2062-05-13'), nothingKnown)).toMatchObject([
    { level: 'advice', where: 'Published on', how: '13 May 2062 is still to come. Is that the day you mean?' },
  ]);
  expect(dayToCome(on('2026-11-24'), nothingKnown)).toEqual([]);
});
