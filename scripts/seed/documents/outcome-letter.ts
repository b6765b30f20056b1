// Facts: joint Ofsted and CQC inspection of 27 to 31 January 2020; outcome letter published on 6 May 2020; a Written
// Statement of Action is required, six areas; what went well and what did not; no grade under the first framework.
// The letter's exact address is not known to us: the link opens the home page of Ofsted's reports.

import type { DemoDocument } from '../shapes.ts';

export const outcomeLetter: DemoDocument = {
  title: 'Outcome letter of the local area SEND inspection, May 2020',
  slug: 'outcome-letter-2020',
  kind: 'outcome-letter',
  issuer: 'Ofsted and the Care Quality Commission',
  issuedOn: '2020-05-06',
  source: { link: 'https://reports.ofsted.gov.uk/' },
  plainSummary: `**Who wrote it:** Ofsted and the Care Quality Commission (CQC), to Shropshire Council and the clinical commissioning group.

**What it is about:** how well Shropshire helps children and young people with special educational needs or disabilities. The inspectors came from 27 to 31 January 2020.

**What went well:** the offer for the early years, supported internships and short breaks. Children with an EHC plan make good progress in their learning. BeeU, the emotional wellbeing service, is getting better.

**What did not:** health partners do not work closely enough with the others. There is no effective way to an autism assessment from age 5. Waits for speech and language therapy are long. Too many pupils are excluded from school. Families are unhappy with the emotional wellbeing service.

**What happens next:** the area has to write a plan, called a written statement of action. It must deal with six areas of weakness.

The letter gives no grade. The link opens Ofsted’s site for reports, where you can search for Shropshire.`,
  fileAccessible: false,
  inspection: 'shropshire-2020',
  changeNotes: [],
};
