// Explains a change of name. Facts: CCG until 30 June 2022, ICB from 1 July 2022; the local CCG merged in April 2021; the
// CCG is named in the first area of weakness. Dated to the day of the change: assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const fromCcgToIcb: DemoNewsItem = {
  title: 'From CCG to ICB: a new name for those who plan health services',
  slug: 'from-ccg-to-icb',
  summary:
    'From 1 July 2022 the integrated care board takes over from the clinical commissioning group. What to look for in older papers.',
  body: `The body that plans and pays for health services has a new name from today. The clinical commissioning group (CCG) has ended. The integrated care board (ICB) has taken over.

## What came before

The Shropshire CCG of the inspection in January 2020 merged with its neighbour in April 2021. It became part of the ICB on 1 July 2022.

## Why it matters when you read

The outcome letter and the plan were written before the change. They speak of the CCG. When you read “CCG” in them, think of the ICB today. In our [glossary](/glossary/) each of the two terms has its dates.`,
  cover: null,
  publishedOn: '2022-07-01',
  topics: ['health-and-waiting-times'],
  partners: [],
  documents: ['outcome-letter-2020', 'written-statement-of-action-2020'],
  inspection: 'shropshire-2020',
  changeNotes: [],
};
