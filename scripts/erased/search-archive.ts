import path from 'node:path';
import { Readable } from 'node:stream';
import { list } from 'tar';
import type { Forms } from './forms.ts';
import { isInStream } from './search-stream.ts';

/**
 * Looks into a backup (`.tar.gz`), at names and contents.
 *
 * @returns the files in it that hold the string
 * @throws when it is no such archive or damaged
 */
export async function searchArchive(archive: string, forms: Forms): Promise<string[]> {
  const searches: Promise<string | undefined>[] = [];
  await list({
    file: archive,
    strict: true,
    onReadEntry: (entry) => {
      const inName = forms.isIn(path.basename(entry.path));
      const search = isInStream(Readable.from(entry), forms).finally(() => entry.resume());
      searches.push(search.then((inBytes) => (inName || inBytes ? entry.path : undefined)));
    },
  });
  return (await Promise.all(searches)).filter((name) => name !== undefined);
}
