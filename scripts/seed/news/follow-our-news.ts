// How to use the site: no facts about any body. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const followOurNews: DemoNewsItem = {
  title: 'Follow our news without giving your e-mail address',
  slug: 'follow-our-news-with-a-feed',
  summary: 'A feed brings each news item to you once. You need no account, and you can stop at any time.',
  body: `You do not have to remember to look here. A feed can bring the news to you.

## What a feed is

A feed is a list of our news that a program on your phone or computer can read. Such a program is called a feed reader. Many are free.

## How to begin

Copy the address of the feed into your feed reader. You find the address on the page [Follow our news](/follow/). From then on each new item arrives once, with its title, its date and the whole text.

## How to stop

Remove the feed from your reader. You gave no name and no e-mail address, so there is nothing else to undo.`,
  cover: null,
  publishedOn: '2025-10-14',
  topics: ['using-this-site'],
  partners: [],
  documents: [],
  inspection: null,
  changeNotes: [],
};
