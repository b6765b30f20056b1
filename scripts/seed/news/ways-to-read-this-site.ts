// How to use the site: no facts about any body. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const waysToReadThisSite: DemoNewsItem = {
  title: 'Larger, darker, aloud or on paper: ways to read this site',
  slug: 'ways-to-read-this-site',
  summary: 'The site follows the settings of your phone or computer. Some of them are worth knowing.',
  body: `People read in different ways. This site has no buttons for that. It follows the settings that you already have.

## Larger text

Make the text larger in your browser, up to four times. The lines move, so you never have to scroll sideways to read.

## Dark colours

If your phone uses dark colours in the evening, so does this site.

## Read aloud

Screen readers find headings, lists and links in the right order. Many phones can also read a page aloud to you.

## On paper

Print any page. Menus stay away, and links are printed with their address.

If something does not work for you, please tell us. Our [accessibility statement](/accessibility/) says how.`,
  cover: { picture: 'open-doors', decorative: true, caption: null },
  publishedOn: '2026-06-09',
  topics: ['using-this-site'],
  partners: [],
  documents: [],
  inspection: null,
  changeNotes: [],
};
