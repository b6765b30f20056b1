import type { Kind } from './place.ts';
import type {
  DemoDocument,
  DemoGlossaryTerm,
  DemoInspection,
  DemoNewsItem,
  DemoPage,
  DemoPartner,
  DemoTopic,
} from './shapes.ts';

const bySlug = { field: 'slug', of: (item: { slug: string }) => item.slug } as const;

export const topicKind: Kind<DemoTopic> = { uid: 'api::topic.topic', noun: 'topic', key: bySlug, publish: false };

export const glossaryTermKind: Kind<DemoGlossaryTerm> = {
  uid: 'api::glossary-term.glossary-term',
  noun: 'glossary term',
  key: { field: 'term', of: (item) => item.term },
  publish: false,
};

export const partnerKind: Kind<DemoPartner> = {
  uid: 'api::partner.partner',
  noun: 'partner',
  key: bySlug,
  publish: false,
};

export const inspectionKind: Kind<DemoInspection> = {
  uid: 'api::inspection.inspection',
  noun: 'inspection',
  key: bySlug,
  publish: false,
};

export const documentKind: Kind<DemoDocument> = {
  uid: 'api::inspection-document.inspection-document',
  noun: 'inspection document',
  key: bySlug,
  publish: false,
};

export const newsItemKind: Kind<DemoNewsItem> = {
  uid: 'api::news-item.news-item',
  noun: 'news item',
  key: bySlug,
  publish: true,
};

export const pageKind: Kind<DemoPage> = { uid: 'api::page.page', noun: 'page', key: bySlug, publish: true };
