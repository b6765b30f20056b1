// How to use the site: no facts about any body. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const ifYouFindAMistake: DemoNewsItem = {
  title: 'If you find a mistake',
  slug: 'if-you-find-a-mistake',
  summary: 'Tell us, and we will put it right in the open: with the date, and with what was changed.',
  body: `We check what we write. Mistakes still happen.

## How to tell us

Write to us, and name the page. You find the address on the page [Contact](/contact/). You do not have to say who you are.

## What we do

A slip of the pen is simply mended. If the change matters to what you may have read before, a note on the page says when and what was changed.

## If something has to go

Sometimes an item has to be taken down. Then it leaves the site and the feed.`,
  cover: { picture: 'papers', decorative: true, caption: null },
  publishedOn: '2026-10-20',
  topics: ['using-this-site'],
  partners: [],
  documents: [],
  inspection: null,
  changeNotes: [{ changedOn: '2026-11-02', note: 'We added that you do not have to say who you are.' }],
};
