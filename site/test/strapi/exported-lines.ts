import type { ItemType } from '../../src/content/types.ts';
import type { Line } from './export-text.ts';

/** Lines as Strapi exports them: one plain example of each type, to be changed by a test. */

const updatedAt = '2026-10-01T09:30:00.000Z';
type Data = Record<string, unknown>;

export function itemLine(type: ItemType, id: string, data: Data): Line {
  const uid = `api::${type}.${type}`;
  const place = type === 'site-settings' ? `single-types/${uid}` : `collection-types/${uid}/${id}`;
  return { line: 'item', type, id, adminPath: `/admin/content-manager/${place}`, data: { updatedAt, ...data } };
}

export function newsLine(id: string, data: Data = {}): Line {
  return itemLine('news-item', id, {
    title: `News ${id}`,
    slug: id,
    language: 'en',
    summary: 'A summary.',
    body: 'A body.',
    cover: null,
    publishedOn: '2026-10-01',
    topicIds: [],
    partnerIds: [],
    documentIds: [],
    inspectionId: null,
    changeNotes: [],
    ...data,
  });
}

export function partnerLine(id: string, data: Data = {}): Line {
  return itemLine('partner', id, {
    name: `Partner ${id}`,
    shortName: null,
    slug: id,
    language: 'en',
    summary: 'A summary.',
    description: 'A description.',
    logo: null,
    website: null,
    email: null,
    phone: null,
    checkedOn: null,
    ...data,
  });
}

export function documentLine(id: string, data: Data = {}): Line {
  return itemLine('inspection-document', id, {
    title: `Document ${id}`,
    slug: id,
    language: 'en',
    kind: 'outcome-letter',
    issuer: 'An issuer',
    issuedOn: '2020-05-06',
    source: 'link',
    fileId: null,
    link: 'https://www.example.org/letter',
    archivedCopy: null,
    plainSummary: 'What it says.',
    fileAccessible: false,
    inspectionId: null,
    changeNotes: [],
    ...data,
  });
}

export function inspectionLine(id: string, data: Data = {}): Line {
  return itemLine('inspection', id, {
    title: `Inspection ${id}`,
    slug: id,
    area: 'Exampleshire',
    framework: 'first',
    startedOn: '2020-01-27',
    endedOn: '2020-01-31',
    outcome: 'An outcome.',
    summary: 'A summary.',
    areasOfWeakness: [],
    milestones: [],
    ...data,
  });
}

export function topicLine(id: string, data: Data = {}): Line {
  return itemLine('topic', id, { name: `Topic ${id}`, slug: id, description: null, ...data });
}

export function pageLine(slug: string, data: Data = {}): Line {
  return itemLine('page', `page-${slug}`, {
    title: `Page ${slug}`,
    slug,
    language: 'en',
    summary: 'A summary.',
    body: 'A body.',
    ...data,
  });
}

export function settingsLine(data: Data = {}): Line {
  return itemLine('site-settings', 'settings', {
    organisationName: 'Example Parent Carer Forum',
    shortName: 'EPCF',
    tagline: 'For families.',
    contactEmail: null,
    demonstration: true,
    tagAuthority: 'news.example.org',
    tagDate: '2026-01-01',
    ...data,
  });
}

export function fileLine(id: string, data: Data = {}): Line {
  return {
    line: 'file',
    id,
    data: {
      url: `/uploads/${id}.pdf`,
      name: `${id}.pdf`,
      mime: 'application/pdf',
      sizeBytes: 1000,
      width: null,
      height: null,
      updatedAt,
      ...data,
    },
  };
}

export function removalLine(id: string, data: Data = {}): Line {
  return {
    line: 'removal',
    type: 'news-item',
    id,
    removedAt: '2026-11-24T09:00:00.000Z',
    reason: 'mistake',
    title: `News ${id}`,
    words: null,
    replacement: null,
    topicIds: [],
    inspectionId: null,
    paths: [`/news/${id}/`],
    pathDigests: [],
    ...data,
  };
}

/** What no site is without. */
export const frame: readonly Line[] = [
  ...['about', 'accessibility', 'contact', 'privacy'].map((slug) => pageLine(slug)),
  settingsLine(),
];
