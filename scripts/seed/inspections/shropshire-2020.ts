// Facts: 27 to 31 January 2020, Shropshire Council and Shropshire CCG, joint Ofsted and CQC, first framework (2016 to
// 2022, no grade); outcome letter of 6 May 2020; revisit in November 2022; accelerated progress plan in March 2023.

import type { DemoInspection } from '../shapes.ts';
import { areasOfWeakness } from './areas-of-weakness.ts';
import { milestones } from './milestones.ts';

export const shropshire2020: DemoInspection = {
  title: 'Shropshire local area SEND inspection, January 2020',
  slug: 'shropshire-2020',
  area: 'Shropshire',
  framework: 'first',
  startedOn: '2020-01-27',
  endedOn: '2020-01-31',
  outcome:
    'The inspectors asked for a plan in six areas. When they came back in November 2022, three of the six had made enough progress.',
  summary: `Ofsted and the Care Quality Commission (CQC) looked together at how Shropshire helps children and young people with SEND. Shropshire Council and the clinical commissioning group had to answer for it.

## What was found

There was good work: a strong early years offer, supported internships and short breaks. Children with an EHC plan made good progress in their learning. But the inspectors also found six areas of weakness, so they asked for a written statement of action.

## What has happened since

The plan was agreed for publication in September 2020. The inspectors came back from 21 to 23 November 2022. They judged each area by itself: three had made enough progress, three had not.

## What comes next

For the last three areas, an accelerated progress plan was required in March 2023. This kind of inspection ended in 2022. Since January 2023 a new kind has taken its place, at least every five years.`,
  areasOfWeakness,
  milestones,
};
