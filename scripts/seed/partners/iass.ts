// Facts: IASS stands for Information, Advice and Support Service; the outcome letter of 6 May 2020 names it among three
// groups that families speak well of. That every council in England has to see that there is such a service, free and
// impartial, is the general rule of the Children and Families Act 2014.
// No website: its exact address is not known to us, so the field stays empty.

import type { DemoPartner } from '../shapes.ts';

export const iass: DemoPartner = {
  name: 'Information, Advice and Support Service',
  shortName: 'IASS',
  slug: 'iass',
  summary: 'Free and impartial information and advice on SEND for parents, carers and young people.',
  description: `IASS stands for Information, Advice and Support Service. Every council in England has to make sure that its area has one. Elsewhere you may see the name SENDIASS (SEND Information, Advice and Support Service).

## What it does

Such a service gives information and advice about special educational needs and disabilities. It is free, and it does not take sides. You can ask about school, about an EHC plan, or about health and social care.

## What the inspectors wrote

The outcome letter of 6 May 2020 names IASS as one of three groups that families in Shropshire speak well of.

This entry is part of a demonstration. For the present way to reach the service, look in the council’s Local Offer.`,
  website: null,
  checkedOn: '2026-11-24',
};
