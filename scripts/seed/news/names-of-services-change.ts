// Explains why entries are dated. Facts: BeeU 2017 to 2026, its replacement announced for 2026; the CCG merged in April
// 2021 and became the ICB in July 2022. The date of this item is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const namesOfServicesChange: DemoNewsItem = {
  title: 'Names of services change: how we date what we say',
  slug: 'names-of-services-change',
  summary: 'An article from 2020 may name a service that has another name today. How to tell what still holds.',
  body: `You may find an article here that is years old. What it says was right on its day. Names may have changed since.

## Two examples

In 2020 health services were planned by the clinical commissioning group. It merged in April 2021. Since July 2022 the integrated care board does that work.

BeeU has been the mental health service for children in Shropshire since 2017. A replacement was announced for 2026.

## How to tell

- Every article shows its date at the top.
- If we changed it later, it says when and what.
- Entries for partners show the day on which they were last checked.
- The glossary says from when until when a term was in use.`,
  cover: null,
  publishedOn: '2026-03-10',
  topics: ['using-this-site', 'health-and-waiting-times'],
  partners: [],
  documents: [],
  inspection: null,
  changeNotes: [],
};
