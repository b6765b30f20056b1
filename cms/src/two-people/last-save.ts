import type { Core } from '@strapi/strapi';
import { instantOf } from '../newsroom/instant';
import { rowInForm } from '../newsroom/save';
import type { ExportedType } from '../site-content/exported-type';
import { isRow, type Row, rowOf } from '../site-content/row';
import { nameOfUser } from './name-of-user';
import type { OtherVersion } from './other-version';

/** Who saved an item last, and when, as the person is told whose request is being answered. */
export async function lastSave(strapi: Core.Strapi, type: ExportedType, id: string): Promise<OtherVersion> {
  const row = await rowInForm(strapi, type, id, { updatedBy: true });
  const saver = row === null ? null : rowOf(row, 'updatedBy');
  return {
    who: isActing(strapi, saver) ? null : nameOfUser(saver),
    at: (row && instantOf(row, 'updatedAt')?.toISOString()) ?? null,
  };
}

function isActing(strapi: Core.Strapi, saver: Row | null): boolean {
  const user: unknown = strapi.requestContext.get()?.state.user;
  return saver !== null && isRow(user) && user.id === saver.id;
}
