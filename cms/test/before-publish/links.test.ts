import { expect, it } from 'vitest';
import type { SitePlace } from '../../src/before-publish/look-ups';
import { ownPath } from '../../src/before-publish/own-address';
import { linkDead } from '../../src/before-publish/rules/link-dead';
import { linkHidden } from '../../src/before-publish/rules/link-hidden';
import { linkInside } from '../../src/before-publish/rules/link-inside';
import { linkToDesk } from '../../src/before-publish/rules/link-to-desk';
import { linkWhole } from '../../src/before-publish/rules/link-whole';
import { linkWords } from '../../src/before-publish/rules/link-words';
import { draftOf, nothingKnown } from './drafts';

const known = (places: Record<string, SitePlace>) => ({ ...nothingKnown, places: new Map(Object.entries(places)) });

it.each([
  'click here',
  'Here',
  'here.',
  'Read more…',
  'read more here',
  'More',
  'more information',
  'this link',
  'this page',
  'Find out more',
  'Learn more',
  'Download',
  'link',
  'Click on this link',
  'https://www.example.org/a/b',
  'www.example.org',
  'example.org/letters/2020',
])('sees that the link “%s” says nothing', (words) => {
  expect(linkWords(draftOf(`Look [${words}](https://example.org/).`))).toMatchObject([
    { level: 'mend', where: 'Article' },
  ]);
});

it.each([
  'the outcome letter',
  'Here to Help, a charity',
  'More about EHC plans',
  'Contact',
  'hello@example.org',
  'gov.uk',
  'Download the letter (PDF)',
  'Information sessions',
  'رسالة النتائج',
])('is content with the link “%s”', (words) => {
  expect(linkWords(draftOf(`Look [${words}](https://example.org/).`))).toEqual([]);
});

it('sees an address that was typed into the text, and a link without words, but takes the words of a picture', () => {
  expect(linkWords(draftOf('See https://example.org/letter for more.'))).toHaveLength(1);
  expect(linkWords(draftOf('See [](https://example.org/letter).'))).toMatchObject([
    { how: expect.stringContaining('has no words') },
  ]);
  expect(linkWords(draftOf('[![The letter](/uploads/a.png)](https://example.org/letter)'))).toEqual([]);
  expect(linkWords(draftOf('Write to hello@example.org.'))).toEqual([]);
});

it.each(['ofsted.gov.uk', 'letter.pdf', '//example.org/', 'https:/example.org', 'javascript:alert(1)', 'ftp://a.org/'])(
  'sees that “%s” is not a whole address',
  (address) => {
    expect(linkWhole(draftOf(`See [the letter](${address}).`))).toMatchObject([{ level: 'mend' }]);
  },
);

it('tells a file on a computer from a slip of the pen', () => {
  expect(linkWhole(draftOf('See [the letter](file:///C:/letters/a.pdf).'))).toMatchObject([
    { how: 'The link “the letter” leads to a file on somebody’s computer. Upload the file here and link to that.' },
  ]);
});

it.each([
  '/news/',
  '#what-next',
  'mailto:a@example.org',
  'tel:+441743000000',
  'www.example.org',
  'HTTPS://example.org',
])('takes “%s” as a whole address', (address) => {
  expect(linkWhole(draftOf(`See [the letter](${address}).`))).toEqual([]);
});

it.each([
  ['https://desk.example.org/admin/content-manager', 'into the newsroom'],
  ['https://desk.example.org/', 'into the newsroom'],
  ['http://localhost:1337/admin', 'a computer near yours'],
  ['http://127.0.0.1:4322/preview', 'a computer near yours'],
  ['http://192.168.1.20/letter.pdf', 'a computer near yours'],
  ['https://printer.local/', 'a computer near yours'],
])('sees that %s works at the desk only', (address, says) => {
  expect(linkToDesk(draftOf(`See [the letter](${address}).`), nothingKnown)).toMatchObject([
    { level: 'mend', how: expect.stringContaining(says) },
  ]);
});

it('takes a file of the media library, wherever the admin was open when it was put in', () => {
  expect(linkToDesk(draftOf('[The letter](http://localhost:1337/uploads/letter_1a.pdf)'), nothingKnown)).toEqual([]);
});

it('knows the website on this very computer, as in a demonstration', () => {
  const demonstration = { ...nothingKnown, siteUrl: 'http://localhost:4321/', cmsUrl: 'http://localhost:1337' };
  expect(linkToDesk(draftOf('[News](http://localhost:4321/news/)'), demonstration)).toEqual([]);
  expect(linkToDesk(draftOf('[News](http://localhost:1337/admin/)'), demonstration)).toHaveLength(1);
});

it('tells the newsroom from a website at the same address', () => {
  const same = { ...nothingKnown, siteUrl: 'https://news.example.org/', cmsUrl: 'https://news.example.org' };
  expect(linkToDesk(draftOf('[News](https://news.example.org/news/)'), same)).toEqual([]);
  expect(linkToDesk(draftOf('[News](https://news.example.org/admin/)'), same)).toHaveLength(1);
});

it('stops at a link within the website to which there is nothing, and only advises where something is to come', () => {
  const places = known({
    '/news/gone/': 'nothing',
    '/partners/new/': 'hidden',
    '/contact/': 'there',
  });
  const draft = draftOf('[One](/news/gone/), [two](https://news.example.org/partners/new/#a), [three](/contact/).');
  expect(linkInside(draft, places)).toMatchObject([
    {
      level: 'mend',
      how: 'The link “One” leads to /news/gone/, where our website has nothing. Copy the page’s address anew, or take the link out.',
    },
  ]);
  expect(linkHidden(draft, places)).toMatchObject([
    { level: 'advice', how: expect.stringContaining('The link “two” leads to a page that readers can’t see yet') },
  ]);
});

it('names an outside link that the last patrol found dead, whatever place on its page is meant', () => {
  const dead = { says: 'answered 404', since: '2026-11-20' };
  const deadLinks = new Map([['https://example.org/letter', dead]]);
  expect(
    linkDead(draftOf('[The letter](https://example.org/letter#page-2)'), { ...nothingKnown, deadLinks }),
  ).toMatchObject([{ level: 'advice', how: expect.stringContaining('answered 404, since 20 November 2026') }]);
});

it.each([
  ['/news/a/', '/news/a/'],
  ['https://example.org/newsroom/news/a/?x=1#b', '/news/a/'],
  ['http://example.org/newsroom', '/'],
  ['/contact/index.html', '/contact/'],
  ['https://example.org/elsewhere/', null],
  ['https://other.example.org/newsroom/', null],
  ['mailto:a@example.org', null],
  ['#below', null],
  ['//example.org/newsroom/', null],
])('reads the link %s of a website below /newsroom/', (link, path) => {
  expect(ownPath(link, 'https://example.org/newsroom/')).toBe(path);
});
