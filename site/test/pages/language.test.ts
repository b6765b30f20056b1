import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import FreePage from '../../src/pages/[page].astro';
import DocumentPage from '../../src/pages/documents/[slug].astro';
import Documents from '../../src/pages/documents/index.astro';
import Glossary from '../../src/pages/glossary.astro';
import Home from '../../src/pages/index.astro';
import NewsPage from '../../src/pages/news/[...path].astro';
import NewsIndex from '../../src/pages/news/index.astro';
import PartnerPage from '../../src/pages/partners/[slug].astro';
import Partners from '../../src/pages/partners/index.astro';
import { GET as newsFeed } from '../../src/pages/rss.xml.ts';
import { documents } from '../fixtures/inspection.ts';
import { newsItem } from '../fixtures/news.ts';
import { pages, partners } from '../fixtures/organisation.ts';
import { snapshotWith } from '../fixtures/snapshot.ts';
import { answer, pageHtml } from './render.ts';

const urdu = newsItem({
  id: 'news-urdu',
  title: 'EHC plan کیا ہے؟',
  slug: 'urdu',
  language: 'ur',
  summary: 'EHC plan کے بارے میں۔',
  body: 'EHC plan ایک قانونی دستاویز ہے۔',
  publishedOn: '2026-11-23',
  documentIds: [documents.file.id],
  changeNotes: [{ on: '2026-11-24', note: 'تاریخ درست کی گئی۔' }],
});
const snapshot = snapshotWith(
  urdu,
  { ...documents.file, language: 'cy', title: 'Llythyr', plainSummary: 'Mae’r llythyr yn fyr.' },
  { ...partners.complete, language: 'pl', name: 'Pomocna Dłoń', description: 'Pomagają.' },
  { ...pages.privacy, language: 'cy', title: 'Preifatrwydd' },
);

test('an article in Urdu says so of its own words, in their direction, and not of ours', async () => {
  const html = await pageHtml(NewsPage, { params: { path: 'urdu' }, snapshot });
  const own = 'dir="rtl" lang="ur"';
  expect(html).toContain(`<title ${own}>EHC plan کیا ہے؟`);
  expect(html).toContain(`<h1 ${own}>`);
  expect(html).toContain(`<p class="lede" ${own}>`);
  expect(html).toContain(`<div class="prose" ${own}>`);
  expect(html).toContain(`<dd ${own}>تاریخ`);
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toContain('<h2 id="changes">Changes since');
});

test('those who share it and those who search are told its language', async () => {
  const html = await pageHtml(NewsPage, { params: { path: 'urdu' }, snapshot });
  expect(html).toContain('property="og:locale" content="ur_PK"');
  expect(html).toContain('"inLanguage":"ur"');
  expect(html).toContain('data-language="ur"');
  expect(html).toContain('language[data-language]');
});

test('words of the glossary are explained in English texts only, and only those are listed as their uses', async () => {
  expect(await pageHtml(NewsPage, { params: { path: 'urdu' }, snapshot })).not.toContain('class="meaning"');
  expect(await pageHtml(Glossary, { snapshot })).not.toContain('/news/urdu/');
  const english = snapshotWith({ ...urdu, language: 'en' });
  expect(await pageHtml(NewsPage, { params: { path: 'urdu' }, snapshot: english })).toContain('class="meaning"');
  expect(await pageHtml(Glossary, { snapshot: english })).toContain('/news/urdu/');
});

test('lists say in which language a title and a summary are', async () => {
  expect(await pageHtml(NewsIndex, { snapshot })).toContain('<h2 dir="rtl" lang="ur"><a href="/news/urdu/">');
  expect(await pageHtml(Home, { snapshot })).toContain('<h3 dir="rtl" lang="ur"><a href="/news/urdu/">');
  expect(await pageHtml(Documents, { snapshot })).toMatch(/dir="ltr" lang="cy">Llythyr</);
  expect(await pageHtml(Partners, { snapshot })).toMatch(/<h\d dir="ltr" lang="pl"><a[^>]*>Pomocna Dłoń</);
});

test('a document, a partner and a page say the same of their own words', async () => {
  const document = await pageHtml(DocumentPage, { params: { slug: documents.file.slug }, snapshot });
  expect(document).toContain('<h1 dir="ltr" lang="cy">Llythyr</h1>');
  expect(document).toContain('<div class="prose" dir="ltr" lang="cy"><p>Mae’r');
  expect(document).toContain('<bdi dir="ltr" lang="cy">Llythyr</bdi> (PDF');
  const partner = await pageHtml(PartnerPage, { params: { slug: partners.complete.slug }, snapshot });
  expect(partner).toContain('<h1 dir="ltr" lang="pl">Pomocna');
  expect(partner).toContain('<div class="logo" dir="ltr" lang="pl">');
  const page = await pageHtml(FreePage, { params: { page: 'privacy' }, snapshot });
  expect(page).toContain('<h1 dir="ltr" lang="cy">Preifatrwydd</h1>');
  expect(page).toContain('<a href="/privacy/" dir="ltr" lang="cy">Preifatrwydd</a>');
});

test('a feed says the language of an item and of its text, and of English ones nothing more', async () => {
  const feed = parseRssFeed(await (await answer(newsFeed, snapshot)).text());
  const items = feed.items ?? [];
  const item = items.find(({ link }) => link === 'https://news.example.org/news/urdu/');
  expect(item?.dc?.languages).toEqual(['ur']);
  expect(item?.content?.encoded).toMatch(/^<div lang="ur" dir="rtl"><p>EHC plan ایک[^(]*<\/p><\/div>/);
  expect(item?.content?.encoded).toContain('<li>24 November 2026: <span lang="ur" dir="rtl">تاریخ');
  expect(item?.content?.encoded).toContain('<span lang="cy" dir="ltr">Llythyr</span></a>');
  expect(items.filter(({ dc }) => dc?.languages !== undefined)).toHaveLength(1);
});
