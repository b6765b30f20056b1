import { idOf, numberOf, type Row, rowOf, textOf } from './row';

/** The columns of Strapi's media library that the export needs. */
export const fileColumns = ['documentId', 'url', 'name', 'mime', 'size', 'width', 'height', 'updatedAt'];

/** The media library while one export is built: finds files and notes which of them the export uses. */
export interface FileIndex {
  /** Where this Strapi is, for example `http://localhost:1337`. */
  readonly origin: string;
  /** Id of the file in a media field, noted as used; null when there is none. */
  inField(row: Row, field: string): string | null;
  /** Whether a path such as `/uploads/x.jpg` is a file of ours; if so it is noted as used. */
  atPath(path: string): boolean;
  /** The used files as the export's data, by id. */
  used(): Map<string, Readonly<Record<string, unknown>>>;
}

export function createFileIndex(rows: readonly Row[], origin: string): FileIndex {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  const idByPath = new Map(rows.map((row) => [textOf(row, 'url'), idOf(row)]));
  const usedIds = new Set<string>();

  const use = (id: string | undefined): string | null => {
    if (id === undefined || !byId.has(id)) return null;
    usedIds.add(id);
    return id;
  };

  return {
    origin,
    inField(row, field) {
      const file = rowOf(row, field);
      return file === null ? null : use(idOf(file));
    },
    atPath: (path) => use(idByPath.get(path)) !== null,
    used() {
      const files = [...usedIds].map((id) => [id, fileData(byId.get(id) ?? {})] as const);
      return new Map(files);
    },
  };
}

function fileData(row: Row): Readonly<Record<string, unknown>> {
  const kilobytes = numberOf(row, 'size');
  return {
    url: textOf(row, 'url'),
    name: textOf(row, 'name'),
    mime: textOf(row, 'mime'),
    // Strapi keeps kilobytes with two decimals, so this is exact to five bytes: for showing, not for comparing.
    sizeBytes: kilobytes === null ? null : Math.round(kilobytes * 1000),
    width: numberOf(row, 'width'),
    height: numberOf(row, 'height'),
    updatedAt: textOf(row, 'updatedAt'),
  };
}
