import { type Catalogue, createCatalogue } from './catalogue.ts';
import { newestFirst } from './order.ts';
import type { Inspection, InspectionDocument } from './types.ts';

/** Documents under the inspection they belong to; `inspection` is null for those that belong to none. */
export interface DocumentGroup {
  inspection: Inspection | null;
  documents: readonly InspectionDocument[];
}

/** What pages ask about inspection documents. Every list is newest first, by the day of issue. */
export interface Documents extends Catalogue<InspectionDocument> {
  ofInspection(inspectionId: string): readonly InspectionDocument[];
  /** In the order of the inspections given; those without an inspection come last; no group is empty. */
  readonly groups: readonly DocumentGroup[];
}

/** Sorts the documents once and groups them. `inspections` must be sorted as they shall be shown. */
export function createDocuments(items: readonly InspectionDocument[], inspections: readonly Inspection[]): Documents {
  const all = items.toSorted(newestFirst((document) => document.issuedOn));
  const byInspection = Map.groupBy(all, (document) => document.inspectionId);
  const groups = [...inspections, null].map((inspection) => ({
    inspection,
    documents: byInspection.get(inspection?.id ?? null) ?? [],
  }));
  return {
    ...createCatalogue(all),
    ofInspection: (id) => byInspection.get(id) ?? [],
    groups: groups.filter((group) => group.documents.length > 0),
  };
}
