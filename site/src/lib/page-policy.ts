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
export const pageDirectives = directives({ 'default-src': "'none'", ...rules });

/**
 * What a header says: no script, nothing from elsewhere, and never inside someone else's page. A browser holds a page to both,
 * to this and to what it says itself. Styles are left to that: it names them by hash, which a header for many pages can't, and
 * to allow any style here would only look like a rule.
 */
export const pagePolicy = policy("'none'");

/** The search runs a script of our own, which reads the index; Pagefind is partly WebAssembly. */
export const searchPolicy = policy("'self' 'wasm-unsafe-eval'");

/**
 * What the page in a file may load, as `Content-Security-Policy`.
 * @param file relative to the site's folder, as `news/index.html`
 */
export function policyOf(file: string): string {
  return file === `${sections.search}index.html`.slice(1) ? searchPolicy : pagePolicy;
}

function policy(scripts: string): string {
  const kinds = { 'script-src': scripts, 'object-src': "'none'", 'child-src': "'none'" };
  return directives({ ...kinds, ...rules, 'frame-ancestors': "'none'" }).join('; ');
}

function directives<Name extends string>(sources: Readonly<Record<Name, string>>): `${Name} ${string}`[] {
  return names(sources).map((name): `${Name} ${string}` => `${name} ${sources[name]}`);
}

function names<Name extends string>(sources: Readonly<Record<Name, string>>): Name[] {
  const all: Name[] = [];
  for (const name in sources) all.push(name);
  return all;
}
