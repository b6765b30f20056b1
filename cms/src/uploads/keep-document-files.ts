import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRow, type Row, textOf } from '../site-content/row';
import { inspectionDocument } from '../site-content/types/inspection-document';
import { usersOf } from '../taking-down/users-of-file';

/**
 * Refuses to put another file in the place of one that readers get from a document: in the media library nobody is asked
 * what has changed. Pictures can be replaced there.
 */
export function keepDocumentFiles(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload');
  const { replace } = upload;
  upload.replace = async (id: unknown, ...given: unknown[]) => {
    const file: unknown = await upload.findOne(id);
    if (isRow(file)) await refuseIfInDocument(strapi, file);
    return replace(id, ...given);
  };
}

async function refuseIfInDocument(strapi: Core.Strapi, file: Row): Promise<void> {
  const users = await usersOf(strapi, file, ({ shown }) => shown);
  const document = users.find(({ uid }) => uid === inspectionDocument.uid);
  if (document === undefined) return;
  throw new errors.ApplicationError(
    `“${textOf(file, 'name')}” can’t be replaced here, for readers get it from the document “${document.title}”. Open that document, choose or upload the new file there, and press Save: you are then asked what has changed.`,
  );
}
