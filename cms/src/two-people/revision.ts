import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { modelOf } from '../newsroom/model';
import type { Save } from '../newsroom/save';
import type { ExportedType } from '../site-content/exported-type';
import { isRow } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { lastSave } from './last-save';
import { type OtherVersion, otherVersionWords } from './other-version';
import { revisionField } from './revision-field';

/**
 * Gives what is being saved a mark of its own, and stops it when somebody else has saved the item since it was opened.
 * Looking and marking are one statement: of two who save in the same instant, the database lets one through. What comes
 * without a mark, as from a script, is saved as it is.
 *
 * @returns The fields to save.
 * @throws ValidationError that says who was quicker; its details hold an {@link OtherVersion}.
 */
export async function markRevision(save: Save): Promise<Save['data']> {
  const { strapi, type, action, id, data } = save;
  if (action !== 'create' && action !== 'update' && action !== 'clone') return data;
  const revision = randomUUID();
  const seen = data[revisionField];
  if (action === 'update' && id !== null && typeof seen === 'string') {
    const { count } = await strapi.db.query(type.uid).updateMany({
      where: { documentId: id, ...draftOnly(strapi, type), [revisionField]: seen },
      data: { [revisionField]: revision },
    });
    // What is not there any more is Strapi's to tell.
    if (count === 0 && save.row !== null) await refuseSecondSave(strapi, type, id);
  }
  return { ...data, ...savedBy(strapi, save), [revisionField]: revision };
}

/** Marks what was saved before there were marks. */
export async function markEarlierSaves(strapi: Core.Strapi): Promise<void> {
  for (const { uid } of exportedTypes) {
    const where = { [revisionField]: null };
    await strapi.db.query(uid).updateMany({ where, data: { [revisionField]: 'first' } });
  }
}

async function refuseSecondSave(strapi: Core.Strapi, type: ExportedType, id: string): Promise<never> {
  const otherVersion: OtherVersion = await lastSave(strapi, type, id);
  const message = otherVersionWords(otherVersion);
  const atField = [{ path: [revisionField], message, name: 'ValidationError' }];
  throw new errors.ValidationError(message, { errors: atField, otherVersion });
}

/** A form says who saves; for what the newsroom changes at somebody's wish, such as hiding, it has to be said here. */
function savedBy(strapi: Core.Strapi, { action, data }: Save): object {
  const user: unknown = strapi.requestContext.get()?.state.user;
  return action === 'update' && !('updatedBy' in data) && isRow(user) ? { updatedBy: user.id } : {};
}

function draftOnly(strapi: Core.Strapi, type: ExportedType): object {
  return modelOf(strapi, type).hasDrafts ? { publishedAt: null } : {};
}
