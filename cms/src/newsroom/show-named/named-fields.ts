import type { ExportedType } from '../../site-content/exported-type';
import { flagOf } from '../../site-content/row';
import { inspection } from '../../site-content/types/inspection';
import { inspectionDocument } from '../../site-content/types/inspection-document';
import { partner } from '../../site-content/types/partner';
import { proposed, type Save } from '../save';

/** The fields in which a news item names what may be hidden, what they hold, and what the export calls them. */
export const namedFields: readonly { field: string; type: ExportedType; exportedAs: string }[] = [
  { field: 'partners', type: partner, exportedAs: 'partnerIds' },
  { field: 'documents', type: inspectionDocument, exportedAs: 'documentIds' },
  { field: 'inspection', type: inspection, exportedAs: 'inspectionId' },
];

/** The switch in the form of a news item. */
export const showNamedField = 'showNamed';

/** The field that remembers without what an editor has chosen to publish: a list of identities, in no form. */
export const withoutField = 'publishWithout';

/** Whether a save puts what a news item names on the website together with it. */
export function isToShowNamed(save: Save): boolean {
  return save.type.type === 'news-item' && save.goesPublic && flagOf(proposed(save), showNamedField);
}
