import type { Core } from '@strapi/strapi';
import { isRow, type Row, rowOf, textOf } from '../site-content/row';
import { uploadsIn } from '../uploads/uploads-in';
import { partsOfItem, type StoredPart } from './parts-of-rows';
import type { Item } from './take-down';
import { usersOf } from './users-of-file';

/** A file of the media library that belongs to an item, now or in what was published of it earlier. */
export interface ItemFile {
  /** Its `documentId`. */
  id: string;
  name: string;
  /** Whether anything else has it too: a draft, something hidden, a text. */
  usedElsewhere: boolean;
}

/** Finds the files of an item: pictures, documents, and what its texts show, in draft, published and earlier versions. */
export async function filesOfItem(strapi: Core.Strapi, { type, id }: Item): Promise<ItemFile[]> {
  const parts = await partsOfItem(strapi, type, id);
  const history: Row[] = await strapi.db
    .query('api::publication.publication')
    .findMany({ select: ['exported'], where: { targetId: id, type: type.type, exported: { $notNull: true } } });
  const ids = [...parts.flatMap(chosenFiles), ...history.flatMap(({ exported }) => fileIdsIn(exported))];
  const texts = [...parts.flatMap(textsIn), ...history.map(({ exported }) => JSON.stringify(exported))];
  const urls = texts.flatMap(uploadsIn);
  const files: Row[] = await strapi.db.query('plugin::upload.file').findMany({
    where: { $or: [{ documentId: { $in: [...new Set(ids)] } }, { url: { $in: [...new Set(urls)] } }] },
    orderBy: [{ name: 'asc' }],
  });
  return Promise.all(
    files.map(async (file) => ({
      id: textOf(file, 'documentId') ?? '',
      name: textOf(file, 'name') ?? '',
      usedElsewhere: (await usersOf(strapi, file, () => ({ documentId: { $ne: id } }))).length > 0,
    })),
  );
}

function chosenFiles({ attributes, row }: StoredPart): string[] {
  const fields = Object.keys(attributes).filter((field) => attributes[field]?.type === 'media');
  return fields.flatMap((field) => textOf(rowOf(row, field) ?? {}, 'documentId') ?? []);
}

function textsIn({ attributes, row }: StoredPart): string[] {
  const fields = Object.keys(attributes).filter((field) => attributes[field]?.type === 'richtext');
  return fields.flatMap((field) => textOf(row, field) ?? []);
}

/** In the data of an export: every `fileId`, however deep. */
function fileIdsIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(fileIdsIn);
  if (!isRow(data)) return [];
  return [textOf(data, 'fileId') ?? [], ...Object.values(data).map(fileIdsIn)].flat();
}
