// Facts: the outcome letter of 6 May 2020 names Autism West Midlands among three groups that families speak well of.
// Statements about partners' services are dated, because details change.

import type { DemoPartner } from '../shapes.ts';

export const autismWestMidlands: DemoPartner = {
  name: 'Autism West Midlands',
  shortName: 'AWM',
  slug: 'autism-west-midlands',
  summary: 'A charity in the West Midlands for autistic people and their families.',
  description: `Autism West Midlands is a charity for autistic people and those who care for them.

## What the inspectors wrote

The outcome letter of 6 May 2020 names it as one of three groups that families in Shropshire speak well of. That was in 2020. Who runs which service can change from year to year.

This entry is part of a demonstration. Please ask the charity itself what it offers in your area today.`,
  website: 'https://www.autismwestmidlands.org.uk/',
  checkedOn: '2026-11-24',
};
