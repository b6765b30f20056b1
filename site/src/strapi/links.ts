import type { Cover, ItemType, SiteFile } from '../content/types.ts';
import type { Picture } from './fields.ts';
import { labelOfType } from './labels.ts';
import type { Problem } from './problem.ts';

/** A file of Strapi's media library as the mirror has it now. */
export interface MirroredFile {
  /** Its address in Strapi: `/uploads/…`. */
  sourcePath: string;
  /** Null when there is no copy at all. */
  file: SiteFile | null;
  /** Why there is no fresh copy, as the end of a sentence; null when all is well. With a file: an earlier copy is used. */
  problem: string | null;
}

/** A field of Markdown. */
export interface Text {
  /** Keys and positions that lead to the field in the item's data. */
  path: PropertyKey[];
  text: string;
}

/** What the items of one export may refer to. */
export interface Targets {
  /** Keys (`type:id`) of the items that are there. */
  items: ReadonlySet<string>;
  /** By id. */
  files: ReadonlyMap<string, MirroredFile>;
  /** Ids of the files, by their address in Strapi. */
  fileIds: ReadonlyMap<string, string>;
}

/** An address of our own uploads in Markdown, as the export writes them. `https://elsewhere.org/uploads/x` is none. */
const uploads = /(?<=^|[\s"'<>()[\]])\/uploads\/[^\s"'<>()[\]\\?#]*[A-Za-z0-9]/gm;

/** Follows what one item refers to, and keeps what it finds: broken links, and the files the item needs. */
export class Links {
  readonly broken: Problem[] = [];
  readonly files = new Map<string, SiteFile>();
  /** The texts with links of their own, to be followed when the whole site is known. */
  readonly texts: Text[] = [];
  readonly #targets: Targets;

  constructor(targets: Targets) {
    this.#targets = targets;
  }

  /** The ids that lead somewhere; the others are noted as broken. */
  toItems(type: ItemType, ids: readonly string[], path: PropertyKey[]): string[] {
    return ids.filter((id) => this.toItem(type, id, path) !== null);
  }

  /** The id, or null when it is null or leads nowhere. */
  toItem(type: ItemType, id: string | null, path: PropertyKey[]): string | null {
    if (id === null || this.#targets.items.has(`${type}:${id}`)) return id;
    const target = labelOfType(type).toLowerCase();
    this.broken.push({
      path,
      problem: (field) => `names, in ${field}, a thing that Strapi does not export: ${target} ${id}`,
      remedy: (field) => `take it out of ${field} or choose another`,
    });
    return null;
  }

  /** The file, or null when there is no copy of it. */
  toFile(id: string, path: PropertyKey[]): SiteFile | null {
    const { file, problem } = this.#targets.files.get(id) ?? { file: null, problem: 'it is not in the export' };
    if (problem !== null) {
      this.broken.push({
        path,
        problem: (field) => `shows, in ${field}, a file that cannot be had: ${problem}`,
        remedy: (field) => `put the file into ${field} again`,
        harmless: file !== null,
      });
    }
    if (file) this.files.set(id, file);
    return file;
  }

  /** The picture with its file, or null when there is none, or no copy of it. */
  toCover(picture: Picture, path: PropertyKey[]): Cover | null {
    if (picture === null) return null;
    const file = this.toFile(picture.fileId, path);
    if (file === null) return null;
    if (file.width === null) {
      this.broken.push({
        path,
        problem: (field) => `shows, in ${field}, "${file.name}", which is no picture`,
        remedy: (field) => `choose a picture in ${field}`,
      });
      return null;
    }
    return { file, alt: picture.decorative ? '' : (picture.altText ?? ''), caption: picture.caption };
  }

  /** The text as it is; the files of ours in it are followed. */
  inMarkdown(text: string, path: PropertyKey[]): string {
    this.texts.push({ path, text });
    // With ten thousand texts it is worth asking first.
    if (!text.includes('/uploads/')) return text;
    for (const [address] of text.matchAll(uploads)) {
      const id = this.#targets.fileIds.get(address);
      if (id !== undefined) this.toFile(id, path);
      else {
        this.broken.push({
          path,
          problem: (field) => `shows, in ${field}, a file that is no longer in the media library: ${address}`,
          remedy: (field) => `take it out of ${field} or choose another`,
        });
      }
    }
    return text;
  }
}

/** Something is not there without which the item cannot be shown; its `Links` say what. */
export class Absent extends Error {
  override name = 'Absent';
}
