/** A row as Strapi's query engine hands it over: nothing about a field is known until it has been looked at. */
export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text in a field, or null where there is none. An emptied field may hold null or "": both are none. */
export function textOf(row: Row, field: string): string | null {
  const value = row[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The texts in a list, for example of ids. */
export function textsOf(row: Row, field: string): string[] {
  const value = row[field];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** A switch: on only when it was turned on. */
export function flagOf(row: Row, field: string): boolean {
  return row[field] === true;
}

export function numberOf(row: Row, field: string): number | null {
  const value = row[field];
  return typeof value === 'number' ? value : null;
}

/** The one row in a relation, a component or a media field, or null. */
export function rowOf(row: Row, field: string): Row | null {
  const value = row[field];
  return isRow(value) ? value : null;
}

/** The rows in a relation or a repeatable component, in the editor's order. */
export function rowsOf(row: Row, field: string): Row[] {
  const value = row[field];
  return Array.isArray(value) ? value.filter(isRow) : [];
}

/** The `documentId`, which every row has. */
export function idOf(row: Row): string {
  const id = textOf(row, 'documentId');
  if (id === null) throw new Error('The database holds a row without a documentId: restore it from a backup.');
  return id;
}
