import type { ItemType } from '../content/types.ts';

/**
 * What editors call things in Strapi's admin. Messages use these words, so that an editor finds the field.
 * A test compares them with the labels that `cms/` gives to its forms.
 */
const typeLabels: Record<ItemType, string> = {
  'news-item': 'News item',
  partner: 'Partner',
  'inspection-document': 'Inspection document',
  inspection: 'Inspection',
  topic: 'Topic',
  'glossary-term': 'Glossary term',
  page: 'Page',
  'site-settings': 'Site settings',
};

/** By the keys of the export's `data`, at any depth; first those that mean the same in every type. */
const commonLabels: Record<string, string> = {
  title: 'Title',
  name: 'Name',
  shortName: 'Short name',
  slug: 'Web address',
  language: 'Language',
  summary: 'Summary',
  body: 'Text',
  description: 'Description',
  fileId: 'File',
  altText: 'Description for people who cannot see it',
  decorative: 'Only decoration',
  caption: 'Caption',
  inspectionId: 'Inspection',
  documentId: 'Document',
};

const ownLabels: Record<ItemType, Record<string, string>> = {
  'news-item': {
    body: 'Article',
    cover: 'Picture at the top',
    publishedOn: 'Published on',
    topicIds: 'Topics',
    partnerIds: 'Partners named',
    documentIds: 'Documents named',
    changeNotes: 'Changes of meaning since it was published',
    on: 'Changed on',
    note: 'What changed',
  },
  partner: {
    description: 'About them',
    logo: 'Logo',
    website: 'Website',
    email: 'E-mail',
    phone: 'Phone',
    checkedOn: 'Details last checked on',
  },
  'inspection-document': {
    kind: 'Kind of document',
    issuer: 'Published by',
    issuedOn: 'Date of the document',
    source: 'File or link',
    link: 'Link',
    archivedCopy: 'Archived copy',
    plainSummary: 'Plain summary',
    fileAccessible: 'The file is accessible',
    changeNotes: 'What has changed here',
    on: 'Changed on',
    note: 'What changed',
  },
  inspection: {
    area: 'Local area',
    framework: 'Set of rules',
    startedOn: 'First day',
    endedOn: 'Last day',
    outcome: 'Outcome',
    summary: 'What was found and what happens next',
    areasOfWeakness: 'Areas of weakness',
    found: 'What was found',
    checkpoints: 'What was judged, and when',
    status: 'Judgement',
    note: 'Note',
    milestones: 'Timeline',
    on: 'Date',
    kind: 'What it is',
    revisedOn: 'Moved to',
    revisedReason: 'Why it was moved',
  },
  topic: {},
  'glossary-term': {
    term: 'Term',
    expansion: 'In full',
    meaning: 'Meaning',
    validFrom: 'True from',
    validTo: 'True until',
  },
  page: {
    changeNotes: 'Changes of meaning since it was published',
    on: 'Changed on',
    note: 'What changed',
  },
  'site-settings': {
    organisationName: 'Name of the organisation',
    tagline: 'Who it is for',
    contactEmail: 'Contact e-mail',
    demonstration: 'This is a demonstration',
    tagAuthority: 'Feed identity: domain',
    tagDate: 'Feed identity: date',
  },
};

/** "News item" */
export function labelOfType(type: ItemType): string {
  return typeLabels[type];
}

/** Where in an item's data, as its form says it: `['milestones', 1, 'title']` becomes "Timeline, no. 2, Title". */
export function labelOfField(type: ItemType, path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `no. ${part + 1}` : labelOfKey(type, String(part)))).join(', ');
}

function labelOfKey(type: ItemType, key: string): string {
  return ownLabels[type][key] ?? commonLabels[key] ?? key;
}
