// Explains a document. Facts: report of 6 February 2023: enough progress in areas 1, 2 and 6; not enough in 3, 4 and 5.
// The date of this item is assumed: the day after.

import type { DemoNewsItem } from '../shapes.ts';

export const whatTheRevisitFound: DemoNewsItem = {
  title: 'What the revisit found: three areas better, three not yet',
  slug: 'what-the-revisit-found',
  summary:
    'The report of 6 February 2023 in two minutes: which of the six areas have made enough progress, and which have not.',
  body: `The report on the revisit was published on 6 February 2023. Three of the six areas have made enough progress. Three have not.

## Enough progress

- **Area 1:** leadership and planning
- **Area 2:** the part of health services in the plan
- **Area 6:** exclusions from school

## Not enough progress

- **Area 3:** waits for autism and ADHD assessments
- **Area 4:** waits for speech and language therapy
- **Area 5:** the quality of EHC assessments and plans

## What happens next

For areas 3, 4 and 5 the council and the integrated care board will have to write an accelerated progress plan. The page about the inspection shows each area with its history.`,
  cover: {
    picture: 'six-circles',
    decorative: false,
    altText: 'Drawing: six circles in a row of warm and cool colours. Three are full, three are half full.',
    caption: 'Six areas: three with enough progress, three without',
  },
  publishedOn: '2023-02-07',
  topics: ['inspections-and-progress', 'health-and-waiting-times', 'ehc-plans'],
  partners: [],
  documents: ['revisit-report-2023'],
  inspection: 'shropshire-2020',
  changeNotes: [
    {
      changedOn: '2023-03-20',
      note: 'The accelerated progress plan was required in March; our page about the inspection shows it.',
    },
  ],
};
