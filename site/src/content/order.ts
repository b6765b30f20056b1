/**
 * Orders that every list on the site uses. They rest on what an editor can see (dates and names), and on the id where two are
 * equal, never on when something was saved: correcting a typo must not move an item.
 */

interface Identified {
  id: string;
}

/** For `sort`: the newest of two days first; the same day in a fixed order. */
export function newestFirst<T extends Identified>(day: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => compareText(day(b), day(a)) || compareText(a.id, b.id);
}

/** For `sort`: by name as a British reader expects it ("2 schools" before "10 schools", case ignored). */
export function byName<T extends Identified>(name: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => collator.compare(name(a), name(b)) || compareText(a.id, b.id);
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
