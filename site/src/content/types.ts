/**
 * The site's own vocabulary. Everything that pages read is one of these; only `src/strapi` knows what Strapi sends.
 * `id` is Strapi's `documentId`: the identity everywhere. A `slug` is only an address.
 * Dates without a time are `YYYY-MM-DD` and mean that day in Europe/London. Instants are ISO 8601 in UTC.
 */

/** A width of an image, made when the file was mirrored. */
export interface ImageVariant {
  /** Path on the site without the base path, for example `/media/cover-1a2b3c4d-800.webp`. */
  path: string;
  width: number;
  height: number;
}

/** A file from Strapi's media library, mirrored beside the site. */
export interface SiteFile {
  id: string;
  /** The name that the editor gave it. */
  name: string;
  /** Path on the site without the base path, for example `/media/outcome-letter-1a2b3c4d.pdf`. For an image: the fallback (JPEG or PNG). */
  path: string;
  /** The address under which Markdown refers to it: `/uploads/…`. */
  sourcePath: string;
  mime: string;
  sizeBytes: number;
  /** Pixels of the fallback, for an image. */
  width: number | null;
  height: number | null;
  /** WebP, smallest first; empty for anything but an image. */
  variants: ImageVariant[];
  /** The part of a picture that is shown where a page is shared, a JPEG; null when the picture is too small for one. */
  share: ImageVariant | null;
  /** Pages of a PDF, when they could be counted. */
  pageCount: number | null;
}

export interface Cover {
  file: SiteFile;
  /** Empty string: decorative. */
  alt: string;
  caption: string | null;
}

export interface ChangeNote {
  on: string;
  note: string;
}

export interface NewsItem {
  type: 'news-item';
  id: string;
  title: string;
  slug: string;
  /** The language that its own words are in, as the attribute `lang` names it. */
  language: string;
  /** Plain text, at most 300 characters. */
  summary: string;
  /** Markdown. */
  body: string;
  cover: Cover | null;
  publishedOn: string;
  /** Last time the published content was saved. */
  updatedAt: string;
  topicIds: string[];
  partnerIds: string[];
  documentIds: string[];
  inspectionId: string | null;
  /** Newest first. */
  changeNotes: ChangeNote[];
}

export interface Partner {
  type: 'partner';
  id: string;
  name: string;
  shortName: string | null;
  slug: string;
  /** The language that its own words are in, as the attribute `lang` names it. */
  language: string;
  summary: string;
  /** Markdown. */
  description: string;
  logo: Cover | null;
  website: string | null;
  email: string | null;
  phone: string | null;
  checkedOn: string | null;
  updatedAt: string;
}

export const documentKinds = [
  'outcome-letter',
  'inspection-report',
  'council-response',
  'parent-carer-report',
  'written-statement-of-action',
  'accelerated-progress-plan',
  'priority-action-plan',
  'revisit-report',
  'monitoring-report',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A document is a file that we hold or a link to where its issuer keeps it: exactly one. */
export type DocumentSource =
  | { kind: 'file'; file: SiteFile }
  /** `deadSince`: the day since when there is nothing at that address; null for all that is known. */
  | { kind: 'link'; url: string; deadSince: string | null };

export interface InspectionDocument {
  type: 'inspection-document';
  id: string;
  title: string;
  slug: string;
  /** The language that its own words are in, as the attribute `lang` names it. */
  language: string;
  kind: DocumentKind;
  issuer: string;
  issuedOn: string;
  source: DocumentSource;
  archivedCopy: string | null;
  /** As `deadSince` of the source: also an archive can lose its copy. */
  archivedCopyDeadSince: string | null;
  /** Markdown: what the document says, in plain words. */
  plainSummary: string;
  fileAccessible: boolean;
  inspectionId: string | null;
  /** Newest first: what mattered when the file or the link was replaced. */
  changeNotes: ChangeNote[];
  updatedAt: string;
}

export const frameworks = ['first', 'second'] as const;
/** `first`: 2016 to 2022, outcome letter without a grade. `second`: from January 2023. */
export type Framework = (typeof frameworks)[number];

export const checkpointStatuses = ['weakness', 'enough-progress', 'not-enough-progress'] as const;
export type CheckpointStatus = (typeof checkpointStatuses)[number];

/** What was judged of an area of weakness on one day, with the document that says so. */
export interface Checkpoint {
  on: string;
  status: CheckpointStatus;
  note: string | null;
  documentId: string | null;
}

export interface AreaOfWeakness {
  title: string;
  /** Markdown: what was found. */
  found: string;
  /** Oldest first. */
  checkpoints: Checkpoint[];
}

export const milestoneKinds = ['happened', 'deadline'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

export interface Milestone {
  on: string;
  title: string;
  kind: MilestoneKind;
  /** A deadline that moved: the new day, and why. */
  revisedOn: string | null;
  revisedReason: string | null;
  documentId: string | null;
}

export interface Inspection {
  type: 'inspection';
  id: string;
  title: string;
  slug: string;
  /** The local area, for example "Shropshire". */
  area: string;
  framework: Framework;
  startedOn: string;
  endedOn: string | null;
  /** One plain sentence: the outcome. */
  outcome: string;
  /** Markdown: what was found and what happens next, in plain words. */
  summary: string;
  areasOfWeakness: AreaOfWeakness[];
  /** Oldest first. */
  milestones: Milestone[];
  updatedAt: string;
}

export interface Topic {
  type: 'topic';
  id: string;
  name: string;
  slug: string;
  description: string | null;
  updatedAt: string;
}

export interface GlossaryTerm {
  type: 'glossary-term';
  id: string;
  /** The short form, for example "EHC plan". */
  term: string;
  /** What the letters stand for. */
  expansion: string;
  /** One or two plain sentences. */
  meaning: string;
  validFrom: string | null;
  validTo: string | null;
  updatedAt: string;
}

/** A page that stands by itself. `about`, `accessibility`, `privacy` and `contact` must exist. */
export interface Page {
  type: 'page';
  id: string;
  title: string;
  slug: string;
  /** The language that its own words are in, as the attribute `lang` names it. */
  language: string;
  summary: string;
  /** Markdown. */
  body: string;
  updatedAt: string;
  /** Newest first. */
  changeNotes: ChangeNote[];
}

export interface SiteSettings {
  type: 'site-settings';
  id: string;
  /** For example "Parent and Carer Council Shropshire". */
  organisationName: string;
  /** For example "PACC". */
  shortName: string;
  /** One sentence under the name: who this is for. */
  tagline: string;
  contactEmail: string | null;
  /** Every page says that it is a demonstration, and search engines are asked to stay away. */
  demonstration: boolean;
  /** Authority and date of the feed's `tag:` URIs (RFC 4151): they never change. */
  tagAuthority: string;
  tagDate: string;
  updatedAt: string;
}

export type Item = NewsItem | Partner | InspectionDocument | Inspection | Topic | GlossaryTerm | Page | SiteSettings;
export type ItemType = Item['type'];

/** An earlier address of something that has a page now. */
export interface Redirect {
  /** Path without the base path, for example `/news/old-slug/`. */
  from: string;
  type: ItemType;
  id: string;
}

export const removalReasons = ['mistake', 'out-of-date', 'personal-information', 'other'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** Something that readers could see and that was taken down on purpose. */
export interface Removal {
  type: ItemType;
  id: string;
  removedAt: string;
  reason: RemovalReason;
  /** What it was called; null for personal information, and when nobody wrote it down. */
  title: string | null;
  /** What the editors tell readers about it. */
  words: string | null;
  /** What readers find instead. */
  replacement: { type: ItemType; id: string } | null;
  /** The topics whose feeds it was in. */
  topicIds: string[];
  /** The inspection whose feed it was in. */
  inspectionId: string | null;
  /** Every address it had that leads to nothing else now, its last one first. Empty for personal information. */
  paths: string[];
  /** For personal information, instead of `paths`: SHA-256 of each in hex, so that no address is handed on. */
  pathDigests: string[];
}

/** What one export holds, parsed: plain data that survives JSON. */
export interface SnapshotData {
  version: string;
  /** The day in Europe/London that the content is shown as of. Rendering never reads the clock. */
  asOf: string;
  items: Item[];
  /** Every file by id. */
  files: SiteFile[];
  redirects: Redirect[];
  removals: Removal[];
}
