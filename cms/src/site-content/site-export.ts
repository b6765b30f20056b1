import { createHash, hash } from 'node:crypto';

/** One finished export: what `GET /api/site-content` answers, and what the admin needs to know of it. */
export interface SiteExport {
  /** Sha256 over `asOf` and every line between header and trailer: differs whenever they do. */
  version: string;
  /** The whole file: header, lines and trailer, in UTF-8. */
  bytes: Buffer;
  /** The items in it, by `type:id`. */
  items: ReadonlyMap<string, ExportedItem>;
  /** Where the files in it are: `/uploads/…`. */
  files: ReadonlySet<string>;
}

export interface ExportedItem {
  /** Sha256 of the item's line. The publisher says the same of the line that it shows. */
  digest: string;
  /** Path of its own page, without the site's base path, or null. */
  path: string | null;
}

/** The lines of an export in UTF-8, each without its line break, in order. */
export interface ExportLines {
  item: readonly Buffer[];
  file: readonly Buffer[];
  redirect: readonly Buffer[];
  removal: readonly Buffer[];
}

/**
 * Closes the lines of an export with header and trailer.
 *
 * @param asOf The day in Europe/London that the content is shown as of.
 */
export function closeExport(
  lines: ExportLines,
  asOf: string,
  { items, files }: Pick<SiteExport, 'items' | 'files'>,
): SiteExport {
  const all = [...lines.item, ...lines.file, ...lines.redirect, ...lines.removal];
  const body = Buffer.concat(all.flatMap((line) => [line, lineBreak]));
  const counts = {
    item: lines.item.length,
    file: lines.file.length,
    redirect: lines.redirect.length,
    removal: lines.removal.length,
  };
  const version = createHash('sha256').update(`${asOf}\n`).update(body).digest('hex');
  const header = JSON.stringify({ line: 'header', schema: 1, version, asOf, counts });
  const trailer = JSON.stringify({ line: 'trailer', counts, digest: sha256(body) });
  const bytes = Buffer.concat([Buffer.from(`${header}\n`), body, Buffer.from(`${trailer}\n`)]);
  return { version, bytes, items, files };
}

/** A line as it is sent. It is made only once: to turn 40 MB of text into bytes takes longer than everything else here. */
export function lineOf(data: object): Buffer {
  return Buffer.from(JSON.stringify(data));
}

const lineBreak = Buffer.from('\n');

export function sha256(content: string | Buffer): string {
  return hash('sha256', content);
}
