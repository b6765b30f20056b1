// Facts: PACC is a registered charity and the county's parent carer forum, paid for since 2007 by the Department for
// Education, to bring parent carers' voices into local SEND decisions. The outcome letter of 6 May 2020 names it among
// three groups that families speak well of.
// `checkedOn` is the day this entry was written and compared with those facts; nobody was asked.

import type { DemoPartner } from '../shapes.ts';

export const pacc: DemoPartner = {
  name: 'Parent and Carer Council Shropshire',
  shortName: 'PACC',
  slug: 'pacc',
  summary: 'The parent carer forum for Shropshire: a charity that brings the voices of families into local decisions.',
  description: `PACC is a registered charity and the parent carer forum for Shropshire. It has been paid for since 2007 by the Department for Education.

## What it does

Parent carers know which support works and which does not. PACC brings what they say to the people who decide about local services. It speaks for families as a group.

## What the inspectors wrote

The outcome letter of 6 May 2020 names PACC as one of three groups that families speak well of.

This entry is part of a demonstration. Please check with the organisation itself.`,
  website: 'https://www.paccshropshire.org.uk/',
  checkedOn: '2026-11-24',
};
