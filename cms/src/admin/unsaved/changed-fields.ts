import type { Row } from '../../site-content/row';

/** The fields in which what a form holds differs from what is saved. */
export function changedFields(values: Row, saved: Row): { changed: Row; before: Row } {
  const names = [...new Set([...Object.keys(values), ...Object.keys(saved)])].filter(
    (name) => JSON.stringify(values[name]) !== JSON.stringify(saved[name]),
  );
  return {
    // An empty field is kept as empty: left out, it would look unchanged.
    changed: Object.fromEntries(names.map((name) => [name, values[name] ?? null])),
    before: Object.fromEntries(names.map((name) => [name, saved[name] ?? null])),
  };
}
