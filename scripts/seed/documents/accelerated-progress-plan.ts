// Facts: an Accelerated Progress Plan was required in March 2023, for areas 3, 4 and 5. The day is not known: the first
// of the month stands for it. The link opens the council's home page.

import type { DemoDocument } from '../shapes.ts';

export const acceleratedProgressPlan: DemoDocument = {
  title: 'Accelerated progress plan for Shropshire',
  slug: 'accelerated-progress-plan-2023',
  kind: 'accelerated-progress-plan',
  issuer: 'Shropshire Council and NHS Shropshire, Telford and Wrekin',
  issuedOn: '2023-03-01',
  source: { link: 'https://www.shropshire.gov.uk/' },
  plainSummary: `**Who writes it:** the council and the integrated care board, which plans health services.

**What it is about:** the three areas in which the revisit found too little progress. They are waits for autism and ADHD assessments, waits for speech and language therapy, and the quality of EHC assessments and plans.

**When:** it was required in March 2023. The exact day is not recorded here, so the first of the month stands for it.

The link opens the council’s own site. Look there for the SEND Local Offer.`,
  fileAccessible: false,
  inspection: 'shropshire-2020',
  changeNotes: [],
};
