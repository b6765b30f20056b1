import type { Snapshot } from './snapshot.ts';

/** The years by which a search can be narrowed down, newest first: of everything that has a day of its own. */
export function foundYears({ news, documents, inspections }: Snapshot): string[] {
  const days = [...documents.all.map(({ issuedOn }) => issuedOn), ...inspections.all.map(({ startedOn }) => startedOn)];
  return [...new Set([...news.years, ...days.map((day) => day.slice(0, 4))])].sort().reverse();
}
