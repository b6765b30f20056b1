// Explains a term. Facts: under the first framework a significant weakness leads to a Written Statement of Action; a
// revisit judges each weakness; 70 days for the draft, in working days, flexible in 2020. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const whatAWrittenStatementOfActionIs: DemoNewsItem = {
  title: 'What is a written statement of action?',
  slug: 'what-is-a-written-statement-of-action',
  summary: 'The plan that Shropshire has to write after its inspection has a long name. This is what it means.',
  body: `A written statement of action is a plan. An area has to write one when inspectors find a significant weakness in its support for children with SEND.

## What is in it

For each weakness the plan says what will be done, by whom and by when. It also says how people will be able to tell that things are better.

## Who writes it

The council and the health body of the area write it together. Parent carers are expected to have a part in it from the start. That is called co-production.

## What happens to it

The plan is handed in to the inspectors. In 2020 the area has 70 working days for the draft, with more room because of coronavirus. Later the inspectors come back. They judge each weakness by itself: enough progress, or not enough.

You will also see the short form, WSoA. Our [glossary](/glossary/) explains it, with other short forms.`,
  cover: { picture: 'stepping-stones', decorative: true, caption: null },
  publishedOn: '2020-06-10',
  topics: ['inspections-and-progress'],
  partners: [],
  documents: ['outcome-letter-2020'],
  inspection: 'shropshire-2020',
  changeNotes: [],
};
