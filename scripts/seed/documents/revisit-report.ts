// Facts: revisit from 21 to 23 November 2022; report of 6 February 2023; enough progress in areas 1, 2 and 6, not
// enough in 3, 4 and 5. The report's exact address is not known to us: the link opens the home page of Ofsted's reports.

import type { DemoDocument } from '../shapes.ts';

export const revisitReport: DemoDocument = {
  title: 'Report of the revisit, February 2023',
  slug: 'revisit-report-2023',
  kind: 'revisit-report',
  issuer: 'Ofsted and the Care Quality Commission',
  issuedOn: '2023-02-06',
  source: { link: 'https://reports.ofsted.gov.uk/' },
  plainSummary: `**Who wrote it:** Ofsted and the Care Quality Commission (CQC). They came back from 21 to 23 November 2022.

**What it is about:** whether enough has changed in each of the six areas of weakness.

**Enough progress:**

- area 1, leadership and planning
- area 2, the part of health services in the plan
- area 6, exclusions

**Not enough progress:**

- area 3, waits for autism and ADHD assessments
- area 4, waits for speech and language therapy
- area 5, the quality of EHC assessments and plans

**What happens next:** the area has to write an accelerated progress plan for the last three.

The link opens Ofsted’s site for reports, where you can search for Shropshire.`,
  fileAccessible: false,
  inspection: 'shropshire-2020',
  changeNotes: [],
};
