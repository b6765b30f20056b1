import { isTakeDownReason, type TakeDownReason } from '../taking-down/reasons';
import { pathDigest } from './erased-path';
import { itemKey } from './exported-type';
import { shownReplacement } from './replacement';
import { type Row, rowOf, textOf, textsOf } from './row';

/** A line that says: this was taken down on purpose. Of its content there is no more in it than readers are told. */
export interface Removal {
  line: 'removal';
  type: string | null;
  id: string | null;
  removedAt: string | null;
  reason: TakeDownReason;
  /** What readers called it. */
  title: string | null;
  /** What they are told besides the reason. */
  words: string | null;
  /** Whose page they find instead; always something that they can see now. */
  replacement: { type: string; id: string } | null;
  /** In whose feeds it was. */
  topicIds: string[];
  inspectionId: string | null;
  /** Where its page was, wherever nothing else is now; the last address first. */
  paths: string[];
  /** Instead of the paths, for what held personal information: their sha256. */
  pathDigests: string[];
}

/** What removals are made from, besides the records of them. */
export interface Surroundings {
  /** Rows of the address book, oldest first. */
  addresses: readonly Row[];
  /** Keys (`type:id`) of what readers can see. */
  shownKeys: ReadonlySet<string>;
  /** Paths that lead to a page now. */
  presentPaths: ReadonlySet<string>;
}

/**
 * @param takedowns The newest record of each thing that was taken down and is not visible now.
 * @returns By type and id.
 */
export function removals(takedowns: readonly Row[], { addresses, shownKeys, presentPaths }: Surroundings): Removal[] {
  const byKey = new Map(takedowns.map((row) => [targetKey(row), row]));
  const boundTo = new Map<string, string[]>([...byKey.keys()].map((key) => [key, []]));
  // The newest first.
  for (const row of addresses) boundTo.get(targetKey(row))?.unshift(textOf(row, 'path') ?? '');

  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => ({
      line: 'removal' as const,
      type: textOf(row, 'type'),
      id: textOf(row, 'targetId'),
      removedAt: textOf(row, 'at'),
      ...told(row, pathsOf(row, boundTo.get(key) ?? [], presentPaths), shownReplacement(key, byKey, shownKeys)),
      topicIds: textsOf(rowOf(row, 'exported') ?? {}, 'topicIds'),
      inspectionId: textOf(rowOf(row, 'exported') ?? {}, 'inspectionId'),
    }));
}

/** What readers are told: of personal information, nothing. */
function told(row: Row, paths: string[], replacement: Removal['replacement']) {
  const given = textOf(row, 'reason');
  // What was taken down before anybody was asked why.
  const reason: TakeDownReason = isTakeDownReason(given) ? given : 'other';
  if (reason === 'personal-information') {
    return {
      reason,
      title: null,
      words: null,
      replacement: null,
      paths: [],
      pathDigests: paths.map(pathDigest).sort(),
    };
  }
  return { reason, title: textOf(row, 'title'), words: textOf(row, 'words'), replacement, paths, pathDigests: [] };
}

function pathsOf(row: Row, bound: readonly string[], presentPaths: ReadonlySet<string>): string[] {
  const free = bound.filter((path) => !presentPaths.has(path));
  const last = textOf(row, 'path');
  return [...free.filter((path) => path === last), ...free.filter((path) => path !== last)];
}

function targetKey(row: Row): string {
  return itemKey(textOf(row, 'type') ?? '', textOf(row, 'targetId') ?? '');
}
