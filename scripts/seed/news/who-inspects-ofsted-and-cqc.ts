// Explains two names. Facts: Ofsted and CQC in full; joint inspections under the first framework, 2016 to 2022, every
// local area once, an outcome letter without a grade. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const whoInspectsOfstedAndCqc: DemoNewsItem = {
  title: 'Who inspects? Ofsted and the CQC',
  slug: 'who-inspects-ofsted-and-the-cqc',
  summary: 'Two sets of inspectors look at SEND together. One knows schools, the other knows health and care.',
  body: `Support for a child with SEND often comes from a school, a clinic and a social worker at once. So two sets of inspectors look at it together.

## Ofsted

Ofsted is the Office for Standards in Education, Children’s Services and Skills. Its inspectors know schools and services for children.

## The CQC

The CQC is the Care Quality Commission. Its inspectors know health services and social care.

## What they look at

They do not look at one school or one clinic. They look at a whole area, and at how well everybody works together. From 2016 to 2022 they came to every area once. Afterwards they wrote a letter, which has no grade.`,
  cover: null,
  publishedOn: '2022-03-08',
  topics: ['inspections-and-progress'],
  partners: [],
  documents: ['outcome-letter-2020'],
  inspection: null,
  changeNotes: [],
};
