// Facts: the council's response is published on the council's site; the date is the one on the council's own page.
// The link opens the council's home page. Nothing is quoted from the response.

import type { DemoDocument } from '../shapes.ts';

export const councilResponse: DemoDocument = {
  title: 'Response of Shropshire Council to the inspection',
  slug: 'council-response-2020',
  kind: 'council-response',
  issuer: 'Shropshire Council',
  issuedOn: '2020-05-15',
  source: { link: 'https://www.shropshire.gov.uk/' },
  plainSummary: `**Who wrote it:** Shropshire Council, together with the clinical commissioning group.

**What it is about:** what the council and its health partners say about the inspectors’ findings of January 2020.

**Why it matters:** the outcome letter says what the inspectors found. This response is the other half: how those who run the services take it up. Both have to work on the written statement of action.

The link opens the council’s own site. Look there for the SEND Local Offer.`,
  fileAccessible: false,
  inspection: 'shropshire-2020',
  changeNotes: [],
};
