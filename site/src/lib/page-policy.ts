import { sections } from './urls.ts';

/** What every answer of a host carries, whatever it is. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** How a feed is called, so that feed readers take it for one. */
export const feedType = 'application/rss+xml; charset=utf-8';

/** Folders of files whose names change with what is in them: browsers need never ask for those again. */
export const hashedFolders = ['media', '_astro'] as const;
export const keptForGood = 'public, max-age=31536000, immutable';

/** What holds for every page, in a header and in the page itself. */
const rules = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'manifest-src': "'self'",
  // For what browsers and search engines ask of us by themselves, such as robots.txt: pages have no script to ask with.
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** What a page says of itself, besides its styles and scripts, whose hashes only the build knows. */
export const pageDirectives = directives(rules);

/**
 * Pages ship no script, load only from their own address, and are never shown inside someone else's page. Their styles stand
 * in the page, which names their hashes itself: a browser holds it to both.
 */
export const pagePolicy = policy({});

/** The search runs a script of our own, which reads the index; Pagefind is partly WebAssembly. */
export const searchPolicy = policy({ 'script-src': "'self' 'wasm-unsafe-eval'" });

/**
 * What the page in a file may load, as `Content-Security-Policy`.
 * @param file relative to the site's folder, as `news/index.html`
 */
export function policyOf(file: string): string {
  return file === `${sections.search}index.html`.slice(1) ? searchPolicy : pagePolicy;
}

function policy(more: Record<string, string>): string {
  return directives({ ...rules, 'style-src': "'self' 'unsafe-inline'", 'frame-ancestors': "'none'", ...more }).join(
    '; ',
  );
}

function directives<Name extends string>(sources: Readonly<Record<Name, string>>): `${Name} ${string}`[] {
  return names(sources).map((name): `${Name} ${string}` => `${name} ${sources[name]}`);
}

function names<Name extends string>(sources: Readonly<Record<Name, string>>): Name[] {
  const all: Name[] = [];
  for (const name in sources) all.push(name);
  return all;
}
