// Facts: in January 2020 PACC published "State of SEND" and gave it to the inspectors; PACC's four key points and what
// else it raised. The day in January is not known: the last day of the inspection stands for it.
// The PDF is our own sample (sample-report.ts), not PACC's report, and says so.

import type { DemoDocument } from '../shapes.ts';

export const stateOfSend: DemoDocument = {
  title: 'State of SEND in Shropshire, January 2020',
  slug: 'state-of-send-2020',
  kind: 'parent-carer-report',
  issuer: 'PACC',
  issuedOn: '2020-01-31',
  source: { samplePdf: true },
  plainSummary: `**Who wrote it:** PACC, the Parent and Carer Council, from what parent carers told it.

**What it is about:** how special educational needs and disability support in Shropshire looks to families. PACC published it in January 2020 and gave it to the inspectors. The exact day is not recorded here.

The four key points:

- Support should be right, and on time.
- Information should be good, and easy to get.
- Families should be heard and valued.
- Hopes for children and young people should be higher, with more independence.

**The file:** the PDF is a sample made for this demonstration. It is not PACC’s report.`,
  fileAccessible: true,
  inspection: 'shropshire-2020',
  changeNotes: [
    { changedOn: '2026-11-16', note: 'We made the sample file anew: a screen reader can now find its headings.' },
  ],
};
