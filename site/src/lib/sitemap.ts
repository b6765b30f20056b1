import type { Snapshot } from '../content/snapshot.ts';
import { dayInLondon } from './dates.ts';
import { lastChange } from './feed-item.ts';
import { absolute, monthPath, pathTo, sections, sitemapPartPath, yearPath } from './urls.ts';

/** The parts that the sitemap is made of: one for the pages, one for each year of news, so that a change touches little. */
export function sitemapParts(snapshot: Snapshot): string[] {
  return ['pages', ...snapshot.news.years];
}

/** The index: where each part is. */
export function sitemapIndexXml(snapshot: Snapshot): string {
  const parts = sitemapParts(snapshot).map(
    (part) => `<sitemap><loc>${absolute(sitemapPartPath(part))}</loc></sitemap>`,
  );
  return `${declaration}<sitemapindex ${namespace}>\n${parts.join('\n')}\n</sitemapindex>\n`;
}

/** One part. Dates come from the content; a list has none, as only its items say anything about it. */
export function sitemapPartXml(snapshot: Snapshot, part: string): string {
  const entries = part === 'pages' ? pageEntries(snapshot) : yearEntries(snapshot, part);
  const urls = entries.map(({ path, changedOn }) => {
    const lastmod = changedOn ? `<lastmod>${changedOn}</lastmod>` : '';
    return `<url><loc>${absolute(path)}</loc>${lastmod}</url>`;
  });
  return `${declaration}<urlset ${namespace}>\n${urls.join('\n')}\n</urlset>\n`;
}

/** An XML answer. */
export function xmlResponse(xml: string): Response {
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

interface Entry {
  path: string;
  /** A day. */
  changedOn?: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function pageEntries({ partners, documents, inspections, topics, pages }: Snapshot): Entry[] {
  const items = [...inspections.all, ...documents.all, ...partners.all, ...topics.all, ...pages.all];
  return [
    ...Object.values(sections).map((path) => ({ path })),
    ...items.map((item) => ({ path: pathTo(item), changedOn: dayInLondon(item.updatedAt) })),
  ];
}

function yearEntries({ news }: Snapshot, year: string): Entry[] {
  const months = news.isByMonth(year) ? news.monthsOf(year) : [];
  return [
    { path: yearPath(year) },
    ...months.map((month) => ({ path: monthPath(year, month) })),
    ...news.ofYear(year).map((item) => ({ path: pathTo(item), changedOn: dayInLondon(lastChange(item)) })),
  ];
}
