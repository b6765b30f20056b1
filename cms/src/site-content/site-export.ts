import { createHash } from 'node:crypto';

/** One finished export: what `GET /api/site-content` answers, and what the admin needs to know of it. */
export interface SiteExport {
  /** Sha256 over `asOf` and every line between header and trailer: differs whenever they do. */
  version: string;
  /** The whole file: header, lines and trailer. */
  text: string;
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

/** The lines of an export, each without its line break, in order. */
export interface ExportLines {
  item: readonly string[];
  file: readonly string[];
  redirect: readonly string[];
  removal: readonly string[];
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
  const body = all.map((line) => `${line}\n`).join('');
  const counts = {
    item: lines.item.length,
    file: lines.file.length,
    redirect: lines.redirect.length,
    removal: lines.removal.length,
  };
  const version = sha256(`${asOf}\n${body}`);
  const header = JSON.stringify({ line: 'header', schema: 1, version, asOf, counts });
  const trailer = JSON.stringify({ line: 'trailer', counts, digest: sha256(body) });
  return { version, text: `${header}\n${body}${trailer}\n`, items, files };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
