import { expect, test } from 'vitest';
import type { Removal } from '../../../../site/src/content/types.ts';
import { brokenFeeds } from '../../../publish/gate/feeds.ts';
import { lastTitles } from '../../../publish/gate/last-titles.ts';
import { missingPages } from '../../../publish/gate/required-pages.ts';
import { noNews } from '../../../publish/gate/some-news.ts';
import { nameVanished, vanishedDigest, vanishedItems, vanishedReason } from '../../../publish/gate/vanished.ts';
import { factsOf, smallSite } from './site.ts';

test('a site with all it must have passes', async () => {
  const site = await factsOf(smallSite);
  expect([...missingPages(site), ...brokenFeeds(site)]).toEqual([]);
});

test('a missing privacy page is asked for, of the editor', async () => {
  const { 'privacy/index.html': _, ...rest } = smallSite;
  expect(missingPages(await factsOf(rest))).toEqual([
    'The page /privacy/ is missing. Editor: publish a page with the address "privacy" in Strapi, under Pages.',
  ]);
});

test('a site without its feed is the developer’s to mend', async () => {
  const { 'rss.xml': _, ...rest } = smallSite;
  expect(missingPages(await factsOf(rest))).toEqual([
    'The site has no rss.xml. Developer: the templates no longer make it.',
  ]);
});

test('a feed that readers would refuse is named', async () => {
  const [reason] = brokenFeeds(await factsOf({ 'topics/a/rss.xml': '<rss>\u000b</rss>' }));
  expect(reason).toContain("The feed /topics/a/rss.xml can't be read by feed readers: Invalid character");
});

test('a newsroom without any news is refused', () => {
  expect(noNews(['page:about', 'partner:iass'])).toEqual([
    'The new site would have no news at all. Editor: publish at least one news item in Strapi.',
  ]);
  expect(noNews(['news-item:a'])).toEqual([]);
});

test('an item that was taken down on purpose may leave; one that is gone without a record may not', () => {
  const removal: Removal = {
    type: 'news-item',
    id: 'b',
    removedAt: '2026-11-24T09:00:00.000Z',
    reason: 'mistake',
    title: null,
    words: null,
    replacement: null,
    topicIds: [],
    inspectionId: null,
    paths: ['/news/b/'],
    pathDigests: [],
  };
  const before = ['news-item:a', 'news-item:b', 'news-item:c'];
  expect(vanishedItems(['news-item:a'], before, [removal])).toEqual(['news-item:c']);
});

test('what is gone without a record is called by its title, with what to do', () => {
  const titles = lastTitles('{"line":"item","type":"news-item","id":"b","data":{"title":"Summer fair"}}\nhalf a li');
  expect(vanishedReason(nameVanished(['news-item:b'], titles))).toBe(
    'One item is live but missing from what Strapi now publishes, and Strapi has no record that anyone took it down: "Summer fair" (news-item:b). Administrator: look in Strapi whether all of it is still there. If it was meant to go, confirm it on the home page of the admin, or run "npm run site:publish -- --accept-removals 8da0e2".',
  );
});

test('when half of the newsroom is gone, the first few are named and the rest counted', () => {
  const keys = Array.from({ length: 39 }, (_, index) => `news-item:n${index}`);
  const reason = vanishedReason(nameVanished(keys, new Map()));
  expect(reason).toContain('39 items are live but missing');
  expect(reason).toContain('news-item:n17 and 29 more.');
});

test('a confirmation stands for exactly what is missing, in whatever order', () => {
  const { digest } = nameVanished(['news-item:b', 'topic:a'], new Map());
  expect(digest).toBe(vanishedDigest(['topic:a', 'news-item:b']));
  expect(digest).not.toBe(vanishedDigest(['news-item:b']));
});
