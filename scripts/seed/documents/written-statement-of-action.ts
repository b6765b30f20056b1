// Facts: submitted in September 2020; its publication agreed on 25 September 2020; the council announced the co-produced
// statement on 24 November 2020; its six areas. The link opens the council's home page.

import type { DemoDocument } from '../shapes.ts';

export const writtenStatementOfAction: DemoDocument = {
  title: 'Written statement of action for Shropshire',
  slug: 'written-statement-of-action-2020',
  kind: 'written-statement-of-action',
  issuer: 'Shropshire Council and Shropshire Clinical Commissioning Group',
  issuedOn: '2020-11-24',
  source: { link: 'https://www.shropshire.gov.uk/' },
  plainSummary: `**Who wrote it:** the council and the clinical commissioning group. It was co-produced, which means made together with parent carers.

**What it is about:** what has to change in each of the six areas of weakness from the inspection of January 2020.

**When:** it was handed in during September 2020. On 25 September it was agreed that it could be published. The council announced it on 24 November 2020, the date given here.

**What happens next:** the inspectors come back and judge each of the six areas by itself.

The link opens the council’s own site. Look there for the SEND Local Offer.`,
  fileAccessible: false,
  inspection: 'shropshire-2020',
  changeNotes: [],
};
