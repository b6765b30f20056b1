import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import { rowInForm } from '../newsroom/save';
import { idOf, numberOf, type Row, textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import type { Found } from './back-value';

const files = 'plugin::upload.file';

/** @returns null when the media library does not have the file any more. */
export async function fileOf(strapi: Core.Strapi, documentId: string | null): Promise<Found | null> {
  if (documentId === null) return null;
  const row: Row | null = await strapi.db.query(files).findOne({ where: { documentId } });
  return row === null ? null : found(row, 'name');
}

/** @returns null when the item has been deleted. */
export async function itemOf(strapi: Core.Strapi, uid: string, id: string): Promise<Found | null> {
  const type = exportedTypes.find((candidate) => candidate.uid === uid);
  const row = type === undefined ? null : await rowInForm(strapi, type, id, {});
  return type === undefined || row === null ? null : found(row, modelOf(strapi, type).nameField);
}

/** Which of these addresses of uploads the media library has. */
export async function filesAt(strapi: Core.Strapi, addresses: readonly string[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set();
  const rows: Row[] = await strapi.db.query(files).findMany({ select: ['url'], where: { url: { $in: addresses } } });
  return new Set(rows.map((row) => textOf(row, 'url') ?? ''));
}

function found(row: Row, nameField: string): Found {
  return { id: numberOf(row, 'id') ?? 0, documentId: idOf(row), name: textOf(row, nameField) ?? '' };
}
