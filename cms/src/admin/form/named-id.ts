import { isRow, type Row } from '../../site-content/row';

/** Identity of an item in what a form knows of a field that names items: Strapi keeps it in one of two places. */
export function namedId(row: Row): string | null {
  const id = row.documentId ?? (isRow(row.apiData) ? row.apiData.documentId : null);
  return typeof id === 'string' ? id : null;
}
