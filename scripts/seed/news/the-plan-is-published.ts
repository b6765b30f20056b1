// Explains a document. Facts: WSoA submitted in September 2020, publication agreed on 25 September; the council announced
// the co-produced WSoA on 24 November 2020; the six areas. The date of this item is assumed: the day after.

import type { DemoNewsItem } from '../shapes.ts';

export const thePlanIsPublished: DemoNewsItem = {
  title: 'The plan for the six areas is out',
  slug: 'the-plan-for-the-six-areas-is-out',
  summary:
    'Shropshire Council has announced the written statement of action. Here is where to find it, and how to read it if you have ten minutes.',
  body: `On 24 November 2020 Shropshire Council announced the written statement of action. It is the plan that the inspectors asked for in May. It was co-produced: parent carers worked on it too.

## How to find it

The document is on the council’s site. Our own entry for it, named on this page, says in plain words what it is.

## How to read it

You do not have to read it from the first page to the last. Pick the area that matters most to your family. There are six:

1. leadership and planning
2. the part of health services
3. waits for autism and ADHD assessments
4. waits for speech and language therapy
5. the quality of EHC assessments and plans
6. exclusions from school

Then look for three things. What will be done? By when? How will anyone know that it has worked?`,
  cover: { picture: 'papers', decorative: true, caption: null },
  publishedOn: '2020-11-25',
  topics: ['inspections-and-progress'],
  partners: ['pacc'],
  documents: ['written-statement-of-action-2020'],
  inspection: 'shropshire-2020',
  changeNotes: [
    { changedOn: '2021-01-04', note: 'A link to our entry for the written statement of action was added.' },
  ],
};
