import type { Part } from '../newsroom/parts';

/**
 * Names a place in the words of the form: `Areas of weakness 2, What was found`.
 *
 * @param parts The item and all groups of fields within it.
 * @param path Names of the fields from the outside in.
 */
export function whereIn(parts: readonly Part[], path: readonly string[]): string {
  const names: string[] = [];
  let at: string[] = [];
  let labelOf = labelsAt(parts, at);
  for (const step of path) {
    at = [...at, step];
    const number = /^\d+$/.test(step) ? ` ${Number(step) + 1}` : null;
    if (number === null) names.push(short(labelOf(step)));
    else names.push(`${names.pop()}${number}`);
    labelOf = labelsAt(parts, at);
  }
  return names.join(', ');
}

function labelsAt(parts: readonly Part[], path: readonly string[]): (field: string) => string {
  const part = parts.find((one) => one.path.join('.') === path.join('.'));
  return (field) => part?.labelOf(field) ?? field;
}

/** `Picture at the top (optional)` without its remark. */
function short(label: string): string {
  return label.replace(/ \([^)]*\)$/, '');
}
