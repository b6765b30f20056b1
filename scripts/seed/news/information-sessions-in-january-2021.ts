// Names a step. Facts: PACC information sessions on the WSoA on 11 and 14 January 2021. Nothing else is known to us about
// them, so no time, place or speaker is given. The date of this item is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const informationSessionsInJanuary2021: DemoNewsItem = {
  title: 'Two information sessions on the plan, 11 and 14 January 2021',
  slug: 'information-sessions-january-2021',
  summary: 'PACC holds two sessions about the written statement of action. You can prepare with three short reads.',
  body: `PACC holds two information sessions about the written statement of action, on 11 and 14 January 2021.

## Before you come

Three short reads help:

- the summary of the outcome letter, for what the inspectors found
- the summary of the written statement of action, for what is planned
- the page about the inspection, for the whole story in order

All three are named on this page.

## A question to bring

Which of the six areas touches your family? What would be the first sign, at home or at school, that it is getting better?`,
  cover: null,
  publishedOn: '2021-01-05',
  topics: ['inspections-and-progress', 'help-and-advice'],
  partners: ['pacc'],
  documents: ['outcome-letter-2020', 'written-statement-of-action-2020'],
  inspection: 'shropshire-2020',
  changeNotes: [],
};
