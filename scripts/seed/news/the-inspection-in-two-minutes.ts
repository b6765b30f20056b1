// Tells the whole story again, short, for somebody who comes to it now. Facts: the timeline from January 2020 to March
// 2023; enough progress in areas 1, 2 and 6; a new kind of inspection from January 2023. Nothing later is known to us, and
// the item says so. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const theInspectionInTwoMinutes: DemoNewsItem = {
  title: 'The inspection of 2020 in two minutes',
  slug: 'the-inspection-of-2020-in-two-minutes',
  summary:
    'What the inspectors found in Shropshire, what has got better since, and where our record of it ends. Start here if you are new to it.',
  body: `In January 2020 inspectors looked at how Shropshire helps children and young people with SEND. It was the start of a long story. This is the short version.

## What was found

Some support was good: help in the early years, supported internships, short breaks. In six areas it was not good enough. So the council and the health body of the time had to write a plan.

## What happened then

- **November 2020:** the council announced the plan, called a written statement of action.
- **November 2022:** the inspectors came back.
- **February 2023:** their report said that three of the six areas had made enough progress.
- **March 2023:** a second plan was required for the other three.

## What has got better, and what had not

Leadership, the part of health in the plan, and exclusions had made enough progress. Waits for autism and ADHD assessments had not. Nor had waits for speech and language therapy, or the quality of EHC plans.

## What we do not know

Our record ends in March 2023. What has happened to the waits since is not told here. The council’s Local Offer is the place to look.

## If you have more time

The page about the inspection shows every step with its date, and each area with the document that says so.`,
  cover: {
    picture: 'six-circles',
    decorative: false,
    altText: 'Drawing: six circles in a row of warm and cool colours. Three are full, three are half full.',
    caption: null,
  },
  publishedOn: '2026-11-17',
  topics: ['inspections-and-progress', 'health-and-waiting-times'],
  partners: [],
  documents: ['outcome-letter-2020', 'written-statement-of-action-2020', 'revisit-report-2023'],
  inspection: 'shropshire-2020',
  changeNotes: [],
};
