// Explains a step. Facts: revisit from 21 to 23 November 2022; a revisit judges each weakness: enough progress, or not;
// if not, an Accelerated Progress Plan. The date is assumed: some days before the revisit.

import type { DemoNewsItem } from '../shapes.ts';

export const whatARevisitLooksAt: DemoNewsItem = {
  title: 'The inspectors come back: what a revisit looks at',
  slug: 'what-a-revisit-looks-at',
  summary: 'From 21 to 23 November 2022 the inspectors are in Shropshire again. They look at six things only.',
  body: `From 21 to 23 November 2022 the inspectors are in Shropshire again. A revisit is shorter than the first inspection, and it has one question.

## The question

Has enough changed since then? The inspectors ask it six times, once for each area of weakness. For each there are two answers: enough progress, or not enough.

## What it does not do

It does not start again from the beginning. New worries are not part of it, however real they are.

## What comes after

A report says how each of the six areas was judged. If an area has not made enough progress, an accelerated progress plan is needed for it.`,
  cover: { picture: 'stepping-stones', decorative: true, caption: null },
  publishedOn: '2022-11-14',
  topics: ['inspections-and-progress'],
  partners: [],
  documents: ['written-statement-of-action-2020'],
  inspection: 'shropshire-2020',
  changeNotes: [],
};
