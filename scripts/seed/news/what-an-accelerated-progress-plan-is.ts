// Explains a term and a step. Facts: APP required in March 2023 after the revisit, for areas 3, 4 and 5. Date assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const whatAnAcceleratedProgressPlanIs: DemoNewsItem = {
  title: 'What is an accelerated progress plan?',
  slug: 'what-is-an-accelerated-progress-plan',
  summary: 'When a revisit finds too little progress, a second plan follows. For Shropshire it covers three areas.',
  body: `An accelerated progress plan comes after a written statement of action. It is needed when a revisit finds that a weakness has not improved enough. “Accelerated” means faster.

## What it covers here

Shropshire was told in March 2023 to write one. It covers three areas:

- waits for autism and ADHD assessments
- waits for speech and language therapy
- the quality of EHC assessments and plans

## How it differs from the first plan

It is about fewer things, and it goes straight to what has not worked. You will also see the short form, APP. It has nothing to do with the apps on your phone.`,
  cover: null,
  publishedOn: '2023-04-04',
  topics: ['inspections-and-progress', 'health-and-waiting-times'],
  partners: [],
  documents: ['accelerated-progress-plan-2023', 'revisit-report-2023'],
  inspection: 'shropshire-2020',
  changeNotes: [],
};
