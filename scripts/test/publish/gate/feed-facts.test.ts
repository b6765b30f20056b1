import { expect, test } from 'vitest';
import { type FeedFacts, feedFacts } from '../../../publish/gate/feed-facts.ts';

function factsOf(xml: string): FeedFacts {
  return feedFacts(xml);
}

test('finds the addresses in a feed, also those inside the HTML that it carries', () => {
  const { links, fault } = factsOf(`<?xml version="1.0"?><rss xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <atom:link href="https://x.org/rss.xml" rel="self"/><link>https://x.org/</link>
    <item><link>https://x.org/news/a/</link><content:encoded>&lt;img src="https://x.org/media/a.jpg"&gt;</content:encoded>
    <enclosure url="https://x.org/media/a.pdf"/></item></channel></rss>`);
  expect(fault).toBeNull();
  expect(links).toEqual([
    'https://x.org/rss.xml',
    'https://x.org/',
    'https://x.org/news/a/',
    'https://x.org/media/a.jpg',
    'https://x.org/media/a.pdf',
  ]);
});

test.each([
  ["Word's soft line break", '<rss>one\u000btwo</rss>', 'Invalid character'],
  ['an ampersand that nobody escaped', '<rss>Parents & carers</rss>', 'Unterminated reference'],
  ['a name that only HTML knows', '<rss>&nbsp;</rss>', "Named entity isn't defined"],
  ['half a feed', '<rss><channel>', 'Missing end tag'],
  ['nothing at all', '', 'Root element is missing'],
])('refuses %s', (_what, xml, reason) => {
  expect(factsOf(xml).fault).toContain(reason);
});
