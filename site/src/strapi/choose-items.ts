import { pathOf } from '../content/paths.ts';
import type { Item, SiteFile } from '../content/types.ts';
import type { Envelope, Raw } from './envelope.ts';
import type { Fault } from './fault.ts';
import type { LastGood } from './last-good.ts';
import { type ItemLine, keyOf } from './lines.ts';
import type { MirroredFile, Targets, Text } from './links.ts';
import { type ReadItem, readItem } from './read-item.ts';
import { type Meanwhile, wordFault } from './word-fault.ts';

/** One item as readers will see it, and the line that says so: of this export, or its last good one. */
export interface Shown {
  raw: Raw<ItemLine>;
  item: Item;
  files: ReadonlyMap<string, SiteFile>;
  texts: readonly Text[];
}

/** What is shown of an export, and what is wrong with the rest. */
export interface Chosen {
  shown: Shown[];
  faults: Fault[];
}

/**
 * Chooses the line of each item: the exported one when it is good, else its last good one, else none. An item that is not in the
 * export is never chosen, so a removal waits for nothing. Links to what is not shown are left out.
 */
export function chooseItems(
  { items }: Envelope,
  lastGood: LastGood,
  files: ReadonlyMap<string, MirroredFile>,
  cmsUrl: string,
): Chosen {
  const fileIds = new Map([...files].map(([id, { sourcePath }]) => [sourcePath, id]));
  const targets: Targets = { items: new Set(items.map(({ line }) => keyOf(line))), files, fileIds };
  const exported = items.map((raw) => ({ raw, read: readItem(raw.line, targets) }));
  const taken = new Set(exported.filter(({ read }) => isGood(read)).map(({ read }) => read.item && pathOf(read.item)));

  const chosen: Raw<ItemLine>[] = [];
  const faults: Fault[] = [];
  for (const { raw, read } of exported) {
    const fallback = isGood(read) ? null : usable(lastGood.items.get(keyOf(raw.line)), targets, taken);
    const choice = isGood(read) ? raw : fallback;
    if (choice) chosen.push(choice);
    const meanwhile: Meanwhile = isGood(read) ? 'earlier copy' : fallback ? 'last good version' : 'nothing';
    faults.push(...read.problems.map((problem) => wordFault(raw.line, problem, meanwhile, cmsUrl)));
  }
  // Where all is good, what there is to link to is what was taken to be there.
  const shown = faults.length === 0 ? exported.flatMap(({ raw, read }) => shownAs(raw, read)) : show(chosen, targets);
  return { shown, faults };
}

function isGood({ item, problems }: ReadItem): boolean {
  return item !== null && problems.every(({ harmless }) => harmless === true);
}

/** The last good line, unless it can no longer be shown, or its address has been given to another item. */
function usable(
  raw: Raw<ItemLine> | undefined,
  targets: Targets,
  taken: ReadonlySet<string | null>,
): Raw<ItemLine> | null {
  const item = raw && readItem(raw.line, targets).item;
  if (!raw || !item) return null;
  const path = pathOf(item);
  return path !== null && taken.has(path) ? null : raw;
}

/** Reads the chosen lines once more, now that it is known what is there to link to. */
function show(chosen: readonly Raw<ItemLine>[], targets: Targets): Shown[] {
  const there: Targets = { ...targets, items: new Set(chosen.map(({ line }) => keyOf(line))) };
  return chosen.flatMap((raw) => shownAs(raw, readItem(raw.line, there)));
}

function shownAs(raw: Raw<ItemLine>, { item, files, texts }: ReadItem): Shown[] {
  return item ? [{ raw, item, files, texts }] : [];
}
