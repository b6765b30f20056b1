// Explains a step. Facts: second framework from January 2023: local area partnership (council and ICB), at least every 5
// years, three outcomes, priority action plan, monitoring inspection about 18 months later. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const howInspectionsWorkSince2023: DemoNewsItem = {
  title: 'How inspections work since January 2023',
  slug: 'how-inspections-work-since-2023',
  summary:
    'A new kind of SEND inspection has begun. It has three possible outcomes, and it comes back at least every five years.',
  body: `Since January 2023 there is a new kind of inspection for SEND. Ofsted and the CQC still do it together. Much else has changed.

## Who is inspected

The “local area partnership”. That is the council and the integrated care board, which plans health services.

## How often

At least every five years. Before, every area was inspected once.

## What can come out

There are three outcomes:

1. Children typically have positive experiences.
2. Their experiences are inconsistent: good for some, not for others.
3. There are widespread or systemic failings.

## What happens after the third outcome

The area has to write a priority action plan. About 18 months later the inspectors come back for a monitoring inspection.

The words “written statement of action” and “outcome letter” belong to the older kind, from 2016 to 2022.`,
  cover: null,
  publishedOn: '2023-07-11',
  topics: ['inspections-and-progress'],
  partners: [],
  documents: [],
  inspection: null,
  changeNotes: [],
};
