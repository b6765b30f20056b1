// Explains a term. Facts: EHC plan / EHCP; the fifth area of weakness (uneven quality of what education, health and care
// put into EHC assessment and planning). The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const whatAnEhcPlanIs: DemoNewsItem = {
  title: 'What is an EHC plan?',
  slug: 'what-is-an-ehc-plan',
  summary:
    'Three letters that many families live with: education, health and care. What the plan is, and who puts it together.',
  body: `EHC stands for education, health and care. An EHC plan is a legal document for a child or young person who needs more help than a school can usually give.

## What it says

The plan describes the child: what they find hard, what they are good at, what they hope for. It names the help that has to be given, and where.

## Who puts it together

The council is in charge. Education, health and social care each have to say what the child needs. That is why the inspectors looked at all three. In 2020 they found that what the three put in was of uneven quality. It became the fifth of the six areas of weakness.

## Who can help

The Information, Advice and Support Service (IASS) answers questions about EHC plans. It is free, and it does not take sides.`,
  cover: { picture: 'papers', decorative: true, caption: null },
  publishedOn: '2021-09-14',
  topics: ['ehc-plans', 'help-and-advice'],
  partners: ['iass'],
  documents: [],
  inspection: null,
  changeNotes: [],
};
