import type { Row } from '../site-content/row';
import type { BackValue } from './back-value';

/** What was brought back, as Strapi saves it: files and other items by their identity. */
export function toSave(fields: Readonly<Record<string, BackValue>>): Row {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, savedAs(value)]));
}

function savedAs(value: BackValue): unknown {
  switch (value.kind) {
    case 'value':
      return value.value;
    case 'file':
      return value.file?.id ?? null;
    case 'items':
      return oneOrMany(
        value.items.map(({ documentId }) => documentId),
        value.many,
      );
    case 'parts':
      return oneOrMany(value.parts.map(toSave), value.many);
  }
}

function oneOrMany(values: readonly unknown[], many: boolean): unknown {
  return many ? values : (values[0] ?? null);
}
