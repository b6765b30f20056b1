import { describe, expect, test } from 'vitest';
import { navigation } from '../../src/lib/navigation.ts';
import StandingPage from '../../src/pages/[page].astro';
import NotFound from '../../src/pages/404.astro';
import Follow from '../../src/pages/follow.astro';
import Glossary from '../../src/pages/glossary.astro';
import Home from '../../src/pages/index.astro';
import PartnerPage from '../../src/pages/partners/[slug].astro';
import Partners from '../../src/pages/partners/index.astro';
import TopicPage from '../../src/pages/topics/[slug]/index.astro';
import { newsItem } from '../fixtures/news.ts';
import { glossary, partners, settings } from '../fixtures/organisation.ts';
import { snapshotWith } from '../fixtures/snapshot.ts';
import { pageHtml, pageText, renderPage } from './render.ts';

test('the front page has the newest news, the inspection as it stands, who can help, and how to follow', async () => {
  expect(await pageText(Home)).toMatch(
    /^Example Parent Carer Forum News for families.*Newest news Office closed on Friday.*The inspection, as it stands Area partnership inspection, March 2026.*More news Coffee morning on Tuesday.*Who can help autism together.*Follow our news/,
  );
});

describe('while the content is a demonstration', () => {
  test('every page says so and asks search engines to stay away', async () => {
    for (const page of [Home, Partners, Glossary, Follow, NotFound]) {
      const html = await pageHtml(page);
      expect(html).toContain('Demonstration content, not published by EPCF');
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
  });

  test('the real site says nothing of the kind', async () => {
    const html = await pageHtml(Home, { snapshot: snapshotWith({ ...settings, demonstration: false }) });
    expect(html).not.toContain('Demonstration content');
    expect(html).not.toContain('noindex');
  });
});

describe('who can help', () => {
  test('each entry says how to reach them and when that was checked', async () => {
    const text = await pageText(Partners);
    expect(text).toContain(
      'Helping Hands Exampleshire Free advice about support at school. Phone 01632 960001 Email hello@helping-hands.example.org Website helping-hands.example.org Details last checked on 1 September 2026',
    );
  });

  test('a phone number can be pressed', async () => {
    expect(await pageHtml(Partners)).toContain('<a href="tel:01632960001">01632 960001</a>');
  });

  test('an address of our own at which nothing is does not become a link', async () => {
    const website = 'https://news.example.org/gone/';
    const html = await pageHtml(Partners, { snapshot: snapshotWith({ ...partners.complete, website }) });
    expect(html).toContain('<dd>news.example.org</dd>');
  });

  test('a partner’s page has their logo, their text and the news that names them', async () => {
    const html = await pageHtml(PartnerPage, { params: { slug: 'helping-hands' } });
    expect(html).toContain('alt="Helping Hands"');
    expect(html).toContain('They help with <strong>plans</strong>');
    expect(html).toContain('<a href="/news/our-response-to-the-inspection/">');
  });

  test('a partner who is not there is not found', async () => {
    expect((await renderPage(PartnerPage, { params: { slug: 'nope' } })).status).toBe(404);
  });
});

describe('topics', () => {
  test('a topic has its news and its feed', async () => {
    const html = await pageHtml(TopicPage, { params: { slug: 'health' } });
    expect(html).toContain('<a href="/news/our-response-to-the-inspection/">');
    expect(html).toContain('<a href="/topics/health/rss.xml">Feed of this topic</a>');
    expect(html).toContain('title="Health: news from EPCF" href="https://news.example.org/topics/health/rss.xml">');
  });

  test('a topic without news says so', async () => {
    expect(await pageText(TopicPage, { params: { slug: 'transport' } })).toContain('There is no news on this yet.');
  });

  test('a topic that is not there is not found', async () => {
    expect((await renderPage(TopicPage, { params: { slug: 'nope' } })).status).toBe(404);
  });
});

describe('the glossary', () => {
  test('says what the letters stand for, what it means, and when it was used', async () => {
    expect(await pageText(Glossary)).toContain(
      'CCG clinical commissioning group Used from 1 April 2013 until 30 June 2022, not now It paid for most local health services. Integrated care boards took over.',
    );
    expect(await pageText(Glossary)).toContain('Used since 1 July 2022');
  });

  test('leads to the newest news that uses a word in this meaning, at most three', async () => {
    const items = ['2019-05-01', '2020-05-01', '2021-05-01', '2022-05-01'].map((publishedOn) =>
      newsItem({ id: publishedOn, title: `Of ${publishedOn}`, slug: publishedOn, publishedOn, body: 'The CCGs pay.' }),
    );
    const later = {
      ...glossary.ended,
      id: 'term-ccg-2',
      expansion: 'county carers group',
      validFrom: '2024-01-01',
      validTo: null,
    };
    const text = await pageText(Glossary, { snapshot: snapshotWith(...items, later) });
    expect(text).toContain('took over. Newest news with this word: Of 2022-05-01 Of 2021-05-01 Of 2020-05-01');
    expect(text).not.toContain('Of 2019-05-01');
    expect(text.match(/Newest news with this word/g)).toHaveLength(1);
  });

  test('each word can be linked to, also when one was used twice', async () => {
    const snapshot = snapshotWith({ ...glossary.started, id: 'term-ccg-2', term: 'CCG' });
    const html = await pageHtml(Glossary, { snapshot });
    expect(html).toContain('<dt id="ccg" dir="auto">CCG</dt>');
    expect(html).toContain('<dt id="ccg-2" dir="auto">CCG</dt>');
  });
});

test('a page that stands by itself has its text and the day of its last change', async () => {
  const text = await pageText(StandingPage, { params: { page: 'privacy' } });
  expect(text).toBe(
    'Privacy We store nothing about you. Privacy We store nothing about you. Last changed on 15 January 2026',
  );
  expect((await renderPage(StandingPage, { params: { page: 'nope' } })).status).toBe(404);
});

test('how to follow is explained to a person, with every feed’s address to copy', async () => {
  const text = await pageText(Follow);
  expect(text).toContain('What a feed is');
  expect(text).toContain('https://news.example.org/rss.xml');
  expect(text).toContain('https://news.example.org/inspections/local-area-inspection-2020/rss.xml');
  expect(text).toContain('Health https://news.example.org/topics/health/rss.xml');
});

test('“not found” helps: newest news, sections, a way to tell us, and no address of its own', async () => {
  const html = await pageHtml(NotFound);
  expect(html).toContain('<h1>There is no page here</h1>');
  expect(html).toContain('<a href="/news/coffee-morning-on-tuesday/">');
  expect(html).toContain('<a href="/contact/">please tell us</a>');
  expect(html).not.toContain('rel="canonical"');
});

test('every page has the same menu in the same order', async () => {
  for (const page of [Home, Partners, Glossary, Follow, NotFound]) {
    const [menu = ''] = /<nav aria-label="Main">.*?<\/nav>/.exec(await pageHtml(page)) ?? [];
    expect(menu.match(/[A-Z][a-z ]+(?= <\/a>)/g)).toEqual(navigation.map(({ label }) => label));
  }
});

test('every page offers the same help in the same place, and no script that runs', async () => {
  for (const page of [Home, Partners, Glossary, Follow, NotFound]) {
    const html = await pageHtml(page);
    expect(html).toMatch(/<header class="site-header"> ?<a class="skip" href="#main">/);
    expect(html).toMatch(/<footer.*<a href="\/contact\/">Contact us<\/a>.*<a href="\/accessibility\/">/);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)/);
  }
});
