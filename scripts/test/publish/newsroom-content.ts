import type { Removal } from '../../../site/src/content/types.ts';
import { sha256 } from '../../../site/src/strapi/envelope.ts';

/** What the stand-in for Strapi holds: items by `type:id`, as the export's `data`. */
export interface Content {
  items: Map<string, Record<string, unknown>>;
  /** What was taken down, by `type:id`: its path, or what else its line says. */
  removals: Map<string, string | null | Partial<Removal>>;
  /** Earlier paths, with the key of what was there. */
  redirects: Map<string, string>;
  /** Uploads by address. */
  uploads: Map<string, { id: string; mime: string; bytes: Buffer }>;
}

const updatedAt = '2026-11-20T10:00:00.000Z';

/** A removal for personal information: nothing is told of it but that something was at this path. */
export function personalInformation(path: string): Partial<Removal> {
  return { reason: 'personal-information', pathDigests: [sha256(path)] };
}

/** A newsroom as small as one can be: what must be there, and three items of news. */
export function smallContent(): Content {
  const items = new Map<string, Record<string, unknown>>([
    ['site-settings:settings', settings],
    ['topic:health', { name: 'Health', slug: 'health', description: 'Doctors and therapies.', updatedAt }],
    ['partner:helpers', partner],
    ...['about', 'accessibility', 'privacy', 'contact'].map((slug): [string, Record<string, unknown>] => [
      `page:${slug}`,
      { title: `All about ${slug}`, slug, summary: 'In short.', body: 'In full.', updatedAt },
    ]),
  ]);
  for (const [index, slug] of ['first', 'second', 'third'].entries()) {
    items.set(`news-item:${slug}`, newsItem(slug, { publishedOn: `2026-10-0${index + 1}` }));
  }
  return { items, removals: new Map(), redirects: new Map(), uploads: new Map() };
}

/** An item of news as the export holds it. */
export function newsItem(slug: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: `The ${slug} news`,
    slug,
    summary: 'What happened, in one sentence.',
    body: 'What happened, **in full**.',
    cover: null,
    publishedOn: '2026-10-01',
    updatedAt,
    topicIds: ['health'],
    partnerIds: ['helpers'],
    documentIds: [],
    inspectionId: null,
    changeNotes: [],
    ...changes,
  };
}

/** The export, schema 1: a header, a line for each thing, a trailer. */
export function exportOf({ items, removals, redirects, uploads }: Content): { text: string; version: string } {
  const asOf = '2026-11-24';
  const lines = [
    ...[...items].sort().map(([key, data]) => ({ line: 'item', ...typeAndId(key), adminPath: `/admin/${key}`, data })),
    ...[...uploads].map(([url, { id, mime, bytes }]) => ({
      line: 'file',
      id,
      data: {
        url,
        name: url.slice(url.lastIndexOf('/') + 1),
        mime,
        sizeBytes: bytes.length,
        width: null,
        height: null,
        updatedAt,
      },
    })),
    ...[...redirects].map(([from, key]) => ({ line: 'redirect', from, ...typeAndId(key) })),
    ...[...removals].map(([key, said]) => ({ line: 'removal', ...typeAndId(key), ...takenDown(said) })),
  ].map((line) => `${JSON.stringify(line)}\n`);
  const counts = { item: items.size, file: uploads.size, redirect: redirects.size, removal: removals.size };
  const version = sha256(`${asOf}\n${lines.join('')}`);
  const header = JSON.stringify({ line: 'header', schema: 1, version, asOf, counts });
  const trailer = JSON.stringify({ line: 'trailer', counts, digest: sha256(lines.join('')) });
  return { version, text: `${header}\n${lines.join('')}${trailer}\n` };
}

function takenDown(said: string | null | Partial<Removal>): Omit<Removal, 'type' | 'id'> {
  const changes = typeof said === 'string' ? { paths: [said] } : said;
  return {
    removedAt: updatedAt,
    reason: 'mistake',
    title: null,
    words: null,
    replacement: null,
    topicIds: [],
    inspectionId: null,
    paths: [],
    pathDigests: [],
    ...changes,
  };
}

function typeAndId(key: string): { type: string; id: string } {
  const [type = '', id = ''] = key.split(':');
  return { type, id };
}

const settings = {
  organisationName: 'Example Parent Carer Forum',
  shortName: 'EPCF',
  tagline: 'News for families.',
  contactEmail: 'hello@example.org',
  demonstration: true,
  tagAuthority: 'news.example.org',
  tagDate: '2026-01-01',
  updatedAt,
};

const partner = {
  name: 'The Helpers',
  shortName: null,
  slug: 'helpers',
  summary: 'They help.',
  description: 'They help with plans.',
  logo: null,
  website: 'https://helpers.example.org/',
  email: null,
  phone: null,
  checkedOn: null,
  updatedAt,
};
