/**
 * The shapes that the demo content is written in: Strapi's own field names, but relations by slug and pictures by name,
 * so that a source file reads like the item it makes. Dates are `YYYY-MM-DD`. `null` means "left empty on purpose".
 */

import type { PictureName } from './pictures/picture-names.ts';

/** A use of one of our pictures. Alternative text is there unless the picture only decorates. */
export type PictureUse = { picture: PictureName; caption: string | null } & (
  | { decorative: true }
  | { decorative: false; altText: string }
);

/** What was changed after readers could see it. */
export interface DemoChange {
  changedOn: string;
  note: string;
}

export interface DemoNewsItem {
  title: string;
  slug: string;
  /** As the form has it; left out for English. */
  language?: 'pl';
  /** Plain text, at most 300 characters. */
  summary: string;
  /** Markdown. */
  body: string;
  cover: PictureUse | null;
  publishedOn: string;
  /** Slugs. */
  topics: string[];
  partners: string[];
  documents: string[];
  inspection: string | null;
  changeNotes: DemoChange[];
}

export interface DemoPartner {
  name: string;
  shortName: string;
  slug: string;
  summary: string;
  description: string;
  website: string | null;
  /** The day on which somebody last compared this entry with what it rests on. */
  checkedOn: string;
}

export interface DemoDocument {
  title: string;
  slug: string;
  kind:
    | 'outcome-letter'
    | 'council-response'
    | 'parent-carer-report'
    | 'written-statement-of-action'
    | 'accelerated-progress-plan'
    | 'revisit-report';
  issuer: string;
  issuedOn: string;
  /** Where its issuer keeps it, or a PDF that we make ourselves. */
  source: { link: string } | { samplePdf: true };
  plainSummary: string;
  fileAccessible: boolean;
  inspection: string;
  /** Newest last. */
  changeNotes: DemoChange[];
}

export interface DemoAreaOfWeakness {
  title: string;
  found: string;
  checkpoints: {
    checkedOn: string;
    finding: 'weakness' | 'enough-progress' | 'not-enough-progress';
    note: string | null;
    document: string | null;
  }[];
}

export interface DemoMilestone {
  happensOn: string;
  title: string;
  kind: 'happened' | 'deadline';
  revisedOn: string | null;
  revisedReason: string | null;
  document: string | null;
}

export interface DemoInspection {
  title: string;
  slug: string;
  area: string;
  framework: 'first' | 'second';
  startedOn: string;
  endedOn: string;
  outcome: string;
  summary: string;
  areasOfWeakness: DemoAreaOfWeakness[];
  milestones: DemoMilestone[];
}

export interface DemoTopic {
  name: string;
  slug: string;
  description: string;
}

export interface DemoGlossaryTerm {
  term: string;
  expansion: string;
  meaning: string;
  validFrom: string | null;
  validTo: string | null;
}

export interface DemoPage {
  title: string;
  slug: string;
  summary: string;
  body: string;
}

export interface DemoSiteSettings {
  organisationName: string;
  shortName: string;
  tagline: string;
  contactEmail: string;
  demonstration: boolean;
  /** Authority and date of the feed's `tag:` identifiers (RFC 4151). */
  tagAuthority: string;
  tagDate: string;
}
