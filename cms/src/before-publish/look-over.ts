import type { Core } from '@strapi/strapi';
import { rowInForm } from '../newsroom/save';
import type { ExportedType } from '../site-content/exported-type';
import type { Row } from '../site-content/row';
import { findAdvice } from './find-advice';
import { findPlaces } from './find-places';
import type { Finding } from './finding';
import { readDraft } from './read-draft';
import { advice, toMend } from './rules';

/** An item as it stands in a form, saved or not. */
export interface Written {
  type: ExportedType;
  /** Null for a new item. */
  id: string | null;
  /** What the fields of the form hold now. */
  values: Row;
}

/**
 * Looks an item over as it is being written. Nothing is saved.
 *
 * @param mayReadDocuments Whether the person may know of documents that readers can't see.
 * @returns What has to be mended before readers see it, then what would help them.
 */
export async function lookOver(
  strapi: Core.Strapi,
  { type, id, values }: Written,
  mayReadDocuments: boolean,
): Promise<Finding[]> {
  // The form says by their row which of the documents that were chosen before it takes out.
  const documents = 'documents' in type.populate && { documents: { select: ['id', 'documentId'] } };
  const row = await rowInForm(strapi, type, id, { ...type.populate, ...documents });
  const save = {
    strapi,
    type,
    action: id === null ? ('create' as const) : ('update' as const),
    id,
    data: values,
    row,
    before: null,
    goesPublic: true,
  };
  const draft = readDraft(save);
  const lookUps = await findPlaces(save, draft);
  return [...toMend(draft, lookUps), ...advice(draft, await findAdvice(strapi, lookUps, mayReadDocuments))];
}
