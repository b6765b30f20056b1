import type { Item, SiteFile, SnapshotData } from '../../../site/src/content/types.ts';
import type { Question } from './questions.ts';
import { sameValue } from './same-value.ts';

/** A page as it was rendered last. */
export interface KnownPage {
  questions: readonly Question[];
  /** What its file is known by on disk, see `fileIdentity`; empty until it has been written. */
  identity: string;
}

/** What the process remembers of the last rendering, to render the next time only what can have changed. */
export interface RenderMemory {
  /** Whose pages these are: another code makes other pages of the same answers. */
  codeVersion: string;
  /** By path. */
  pages: Map<string, KnownPage>;
  items: Map<string, Item>;
  files: Map<string, SiteFile>;
}

export function emptyRenderMemory(): RenderMemory {
  return { codeVersion: '', pages: new Map(), items: new Map(), files: new Map() };
}

/** Makes everything be rendered anew and compared with what is on disk. */
export function forgetPages(memory: RenderMemory): void {
  memory.pages = new Map();
}

/**
 * Puts the objects of the last time in place of those that say the same. Then equal answers are the same objects, which are
 * compared in no time, and the earlier ones can be let go.
 */
export function withKnownObjects(data: SnapshotData, memory: RenderMemory): SnapshotData {
  const items = data.items.map((item) => known(memory.items.get(`${item.type}:${item.id}`), item));
  const files = data.files.map((file) => known(memory.files.get(file.id), file));
  memory.items = new Map(items.map((item) => [`${item.type}:${item.id}`, item]));
  memory.files = new Map(files.map((file) => [file.id, file]));
  return { ...data, items, files };
}

function known<T>(before: T | undefined, now: T): T {
  return before !== undefined && sameValue(before, now) ? before : now;
}
