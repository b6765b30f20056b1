import type { FileIndex } from './file-index';
import type { Links } from './links';
import type { Row } from './row';

/** Names of the types in the export: the part of Strapi's uid after the dot. */
export type ItemType =
  | 'news-item'
  | 'partner'
  | 'inspection-document'
  | 'inspection'
  | 'topic'
  | 'glossary-term'
  | 'page'
  | 'site-settings';

/**
 * What a type's data is made from: its row, what readers can see of other things, the files, and what is
 * known of addresses elsewhere.
 */
export interface Sources {
  row: Row;
  links: Links;
  files: FileIndex;
  /** Since when (`YYYY-MM-DD`) readers find nothing at an outside address; null for all that is known. */
  deadSince(address: string | null): string | null;
}

/** How one content type goes into the export. */
export interface ExportedType {
  readonly type: ItemType;
  readonly uid: `api::${string}.${string}`;
  /** Which rows readers may see, as a filter of Strapi's query engine. Everything else stays inside. */
  readonly shown: Readonly<Record<string, unknown>>;
  /** The relations, components and files to read with each row. */
  readonly populate: Readonly<Record<string, unknown>>;
  /** Strapi's row as the export's `data`. */
  data(sources: Sources): Readonly<Record<string, unknown>>;
}

/** Types with drafts: readers see the published row. */
export const published = { publishedAt: { $notNull: true } };

/** Types without drafts whose items have the switch "Show on the website". */
export const switchedOn = { showOnSite: true };

/** A relation of which only the identity is wanted. */
export const identity = { select: ['documentId'] };

/** The name of one item in the export and in the publisher's answers. */
export function itemKey(type: string, id: string): string {
  return `${type}:${id}`;
}
