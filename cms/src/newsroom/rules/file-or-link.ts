import type { Row } from '../../site-content/row';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';

/** An inspection document is a file here or a link to elsewhere: exactly one, as its field "File or link" says. */
const uid = 'api::inspection-document.inspection-document';

/** Empties the one that was not chosen. The form only hides it, and what is hidden would be kept. */
export function clearUnusedSource({ type, data }: Save): Row {
  if (type.uid !== uid) return data;
  if (data.source === 'file') return { ...data, link: null };
  if (data.source === 'link') return { ...data, file: null };
  return data;
}

/** Refuses a document without the one that was chosen. */
export function checkSource(save: Save): readonly Refusal[] {
  if (save.type.uid !== uid) return [];
  const document = proposed(save);
  if (document.source === 'file') {
    return isEmpty(document.file)
      ? [{ path: ['file'], message: 'There is no file yet. Add the document, or choose “link” instead.' }]
      : [];
  }
  return isEmpty(document.link)
    ? [
        {
          path: ['link'],
          message: 'There is no link yet. Paste the address of the document, or choose “file” instead.',
        },
      ]
    : [];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
