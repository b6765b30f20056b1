import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isMissing } from '../files/read-if-there.ts';

/** What a version of the site says of addresses where nothing is any more. Addresses are without the base path. */
export interface AddressMaps {
  /** From an earlier address to the present one, as it is printed: with the base path. */
  moved: ReadonlyMap<string, string>;
  /** Addresses that are gone, each with a page that says so. */
  gone: ReadonlySet<string>;
  /** SHA-256 in hex of addresses that are gone without a page of their own. */
  goneDigests: ReadonlySet<string>;
}

/**
 * Reads the maps of a version once; they never change. A map that is damaged is as good as none, because readers are better
 * served without it than not at all; the log says so.
 * @param version absolute path of the version's folder
 * @param base what every address begins with, with a slash at both ends
 */
export function addressMaps(version: string, base: string): Promise<AddressMaps> {
  if (known?.version !== version || known.base !== base) known = { version, base, maps: readMaps(version, base) };
  return known.maps;
}

let known: { version: string; base: string; maps: Promise<AddressMaps> } | undefined;

async function readMaps(version: string, base: string): Promise<AddressMaps> {
  const moved = await readMap(path.join(version, '_redirects'), (text) => redirectsOf(text, base), []);
  const gone = await readMap(path.join(version, 'gone.json'), goneOf, nothing);
  return { moved: new Map(moved), gone: new Set(gone.paths), goneDigests: new Set(gone.digests) };
}

const goneShape = z.object({ paths: z.array(z.string()), digests: z.array(z.string()) });
type Gone = z.infer<typeof goneShape>;
const nothing: Gone = { paths: [], digests: [] };

function goneOf(text: string): Gone {
  const gone = goneShape.safeParse(JSON.parse(text));
  if (!gone.success) throw new Error('it does not hold "paths" and "digests"');
  return gone.data;
}

async function readMap<T>(file: string, parse: (text: string) => T, otherwise: T): Promise<T> {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch (error) {
    // A version that was made before there were such files.
    if (!isMissing(error)) {
      const why = error instanceof Error ? error.message : String(error);
      console.error(`The site is served without ${file}, which can't be read (${why}). Operator: publish once more.`);
    }
    return otherwise;
  }
}

/** One rule a line: from, to, status. A rule from outside of the base path is another site's. */
function redirectsOf(text: string, base: string): [string, string][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [, from = '', to = ''] = rule.exec(line) ?? [];
      if (from === '') throw new Error(`it has the line "${line}"`);
      return from.startsWith(base) ? [[`/${from.slice(base.length)}`, to] satisfies [string, string]] : [];
    });
}

/** One slash only at the beginning: an address that begins with two would lead to another host. */
const rule = /^(\/(?!\/)\S*) (\/(?!\/)\S*) 301$/;
