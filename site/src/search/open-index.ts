/** The part of Pagefind that we use; see https://pagefind.app/docs/api/. */
export interface SearchIndex {
  /** Without words: everything that the filters let through. */
  search(words: string | null, options: { filters: Record<string, string> }): Promise<{ results: Found[] }>;
}

export interface Found {
  data(): Promise<FoundPage>;
}

export interface FoundPage {
  /** With the base path. */
  url: string;
  meta: Record<string, string | undefined>;
  /** Text with `<` and `>` written as entities, and `<mark>` around what was asked for. */
  excerpt: string;
}

/** There is no index at this moment: the site has just changed, and a new one is being made. */
export class IndexMissing extends Error {
  override name = 'IndexMissing';
}

/**
 * Opens the index, or the new one when it has been replaced since: an old one would find what has been taken down, and parts of
 * it that were not loaded yet are gone.
 *
 * @param folder address of the index, with a slash at the end
 * @throws {IndexMissing | Error} why it can't be read
 */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const answer = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
  if (answer.status === 404) throw new IndexMissing('There is no index.');
  if (!answer.ok) throw new Error(`The index answers ${answer.status}.`);
  const entry = await answer.text();
  if (opened?.entry !== entry) opened = { entry, index: await load(folder, partsIn(entry)) };
  return opened.index;
}

/** Makes the next question open it anew. */
export function closeIndex(): void {
  opened = undefined;
}

let opened: { entry: string; index: SearchIndex } | undefined;
let failures = 0;

/** The folders of the other parts of a large index. */
function partsIn(entry: string): string[] {
  const json: unknown = JSON.parse(entry);
  const parts: unknown = typeof json === 'object' && json !== null && 'parts' in json ? json.parts : [];
  return Array.isArray(parts) ? parts.filter((part) => typeof part === 'string') : [];
}

async function load(folder: string, parts: readonly string[]): Promise<SearchIndex> {
  try {
    // Some browsers do not ask again for a module that could not be loaded once, hence the number.
    const module: unknown = await import(
      /* @vite-ignore */ `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`
    );
    if (!isPagefind(module)) throw new Error('What was loaded is not Pagefind.');
    // A worker would be one more file to load, and gains nothing in a search that takes milliseconds.
    const index = module.createInstance({ basePath: folder, noWorker: true, ...excerpts });
    await index.init();
    await Promise.all(parts.map((part) => index.mergeIndex(`${folder}${part}/`, excerpts)));
    return index;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

const excerpts = { excerptLength: 24, excerptEllipsis: '…' };

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean } & typeof excerpts): SearchIndex & {
    init(): Promise<void>;
    mergeIndex(folder: string, options: typeof excerpts): Promise<void>;
  };
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
