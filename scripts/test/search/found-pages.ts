import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { listFiles } from '../../files/list-files.ts';

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});
export type FoundPage = z.infer<typeof fragment>;

/** Everything that an index can find, by its address. Read from its fragments, one a page, as a browser reads them. */
export function foundPages(folder: string): Map<string, FoundPage> {
  const pages = listFiles(folder, 'fragment').map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    return fragment.parse(JSON.parse(text.slice('pagefind_dcd'.length)));
  });
  return new Map(pages.map((page) => [page.url, page]));
}
