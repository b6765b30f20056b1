import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../setup/required-setting';
import type { ExportedType } from '../site-content/exported-type';
import type { FileIndex } from '../site-content/file-index';
import { createLinks } from '../site-content/links';
import { idOf, type Row, rowOf } from '../site-content/row';

/** Names every file and every relation that the editor chose, shown to readers or not, without asking the database. */
const links = createLinks(() => true);

/**
 * What the export says of an item, for the record of what was published.
 *
 * @param row With the relations, components and files that its type populates.
 */
export function exportedData(type: ExportedType, row: Row): Row {
  // Whether a link elsewhere still works is nothing that the editor published.
  return type.data({ row, links, files: chosenFiles(), deadSince: () => null });
}

/** An item as readers see it at this moment, as the export says it; null when they see nothing of it. */
export async function publicData(strapi: Core.Strapi, type: ExportedType, id: string): Promise<Row | null> {
  const where = { $and: [type.shown, { documentId: id }] };
  const row: Row | null = await strapi.db.query(type.uid).findOne({ where, populate: type.populate });
  return row === null ? null : exportedData(type, row);
}

function chosenFiles(): FileIndex {
  return {
    origin: new URL(requiredSetting('CMS_URL')).origin,
    inField(row, field) {
      const file = rowOf(row, field);
      return file === null ? null : idOf(file);
    },
    atPath: () => false,
    used: () => new Map(),
  };
}
