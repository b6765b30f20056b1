import type { ExportedType } from '../../site-content/exported-type';
import { flagOf } from '../../site-content/row';
import { inspection } from '../../site-content/types/inspection';
import { inspectionDocument } from '../../site-content/types/inspection-document';
import { partner } from '../../site-content/types/partner';
import { proposed, type Save } from '../save';

/** The fields in which a news item names what may be hidden, and what they hold. */
export const namedFields: readonly { field: string; type: ExportedType }[] = [
  { field: 'partners', type: partner },
  { field: 'documents', type: inspectionDocument },
  { field: 'inspection', type: inspection },
];

/** The switch in the form of a news item. */
export const showNamedField = 'showNamed';

/** Whether a save puts what a news item names on the website together with it. */
export function isToShowNamed(save: Save): boolean {
  return save.type.type === 'news-item' && save.goesPublic && flagOf(proposed(save), showNamedField);
}
