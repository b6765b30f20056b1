// How to use the site: no facts beyond what the inspection page shows. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const howToReadAnInspectionPage: DemoNewsItem = {
  title: 'How to read our page about an inspection',
  slug: 'how-to-read-an-inspection-page',
  summary: 'What happened, what was promised by when, and which of the six things got better: where to look.',
  body: `An inspection goes on for years: a visit, a letter, a plan, another visit. Our page about it keeps the whole story in one place.

## What happened, and what was promised

The timeline shows each step with its date. Some dates are promises. If one of them moved, you see the old date, the new one and the reason.

## What got better

Each area of weakness has its own part. It shows how the area was judged, when, and in which document you can read that.

## The documents

Every document has a short summary in plain words. Read that first. It tells you who wrote the document, what it says and what happens next.`,
  cover: { picture: 'papers', decorative: true, caption: null },
  publishedOn: '2024-09-17',
  topics: ['using-this-site', 'inspections-and-progress'],
  partners: [],
  documents: [],
  inspection: 'shropshire-2020',
  changeNotes: [],
};
