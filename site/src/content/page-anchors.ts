import { glossaryAnchors, namedAnchors } from '../lib/anchors.ts';
import { headingAnchors } from '../lib/heading-anchors.ts';
import { sections } from '../lib/urls.ts';
import type { Catalogue } from './catalogue.ts';
import type { Documents } from './documents.ts';
import type { GlossaryTerm, Item, Partner, SiteFile } from './types.ts';

/** What the places on a page are made of. */
export interface PageContent {
  glossary: readonly GlossaryTerm[];
  documents: Pick<Documents, 'ofInspection' | 'withIds'>;
  partners: Pick<Catalogue<Partner>, 'withIds'>;
  fileAt: (sourcePath: string) => SiteFile | undefined;
}

/**
 * The places on a page that a link can name after `#`. A test compares them with the pages as they are built.
 * @param item what the page is about; undefined for a list
 */
export function pageAnchors(path: string, item: Item | undefined, content: PageContent): Set<string> {
  return new Set(['main', ...(item ? itemAnchors(item, content) : listAnchors(path, content))]);
}

function listAnchors(path: string, { glossary }: PageContent): string[] {
  if (path === sections.glossary) return glossaryAnchors(glossary);
  return path === sections.news || path === sections.search ? ['by-year'] : [];
}

function itemAnchors(item: Item, { documents, partners, fileAt }: PageContent): string[] {
  switch (item.type) {
    case 'news-item':
      return [
        ...headingAnchors(item.body, fileAt),
        ...changesAnchor(item),
        ...(documents.withIds(item.documentIds).length > 0 ? [namedAnchors.documents] : []),
        ...(partners.withIds(item.partnerIds).length > 0 ? [namedAnchors.partners] : []),
      ];
    case 'inspection-document':
      return changesAnchor(item);
    case 'page':
      return [...headingAnchors(item.body, fileAt), ...changesAnchor(item)];
    case 'partner':
      return headingAnchors(item.description, fileAt);
    case 'inspection': {
      const areas = item.areasOfWeakness.map((_, index) => `area-${index + 1}`);
      return [
        ...(areas.length > 0 ? ['areas', 'steps', ...areas] : []),
        ...(item.milestones.length > 0 ? ['dates'] : []),
        ...(documents.ofInspection(item.id).length > 0 ? ['documents'] : []),
        'news',
      ];
    }
    default:
      return [];
  }
}

function changesAnchor({ changeNotes }: { changeNotes: readonly unknown[] }): string[] {
  return changeNotes.length > 0 ? ['changes'] : [];
}
