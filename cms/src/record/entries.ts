import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import type { ExportedType } from '../site-content/exported-type';
import { type Row, textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { publicAddress } from '../website/public-address';
import { type Replacement, replacementsOf } from './replacements';

/** One thing that happened, as the admin shows it. */
export interface Entry {
  at: string;
  action: string;
  who: string;
  title: string | null;
  kind: string | null;
  uid: string | null;
  documentId: string | null;
  reason: string | null;
  words: string | null;
  address: string | null;
  replacement: Replacement | null;
}

const columns = ['at', 'action', 'who', 'title', 'type', 'targetId', 'reason', 'words', 'path', 'replacement'];

/** Which entries are wanted. */
export interface Asked {
  /** From 1. Behind the last page there is only the last page. */
  page: number;
  /** Of the whole website, and of items of these types. */
  types: readonly ExportedType[];
  /** Of one item only. */
  item?: { type: ExportedType; id: string };
}

const pageSize = 20;

/** Reads what happened, the newest first. */
export async function entriesOf(
  strapi: Core.Strapi,
  asked: Asked,
): Promise<{ entries: Entry[]; page: number; pages: number }> {
  const { types, item } = asked;
  const where =
    item === undefined
      ? { type: { $in: ['site', ...types.map(({ type }) => type)] } }
      : { type: item.type.type, targetId: item.id };
  const publications = strapi.db.query('api::publication.publication');
  const count = await publications.count({ where });
  const pages = Math.ceil(count / pageSize);
  const page = Math.max(1, Math.min(asked.page, pages));
  const rows: Row[] = await publications.findMany({
    select: columns,
    where,
    orderBy: [{ id: 'desc' }],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const replacements = await replacementsOf(
    strapi,
    rows.map((row) => textOf(row, 'replacement')),
  );
  return { entries: rows.map((row) => entryOf(strapi, row, replacements)), page, pages };
}

function entryOf(strapi: Core.Strapi, row: Row, replacements: ReadonlyMap<string, Replacement>): Entry {
  const type = exportedTypes.find((candidate) => candidate.type === row.type);
  const path = textOf(row, 'path');
  return {
    at: textOf(row, 'at') ?? '',
    action: textOf(row, 'action') ?? '',
    who: textOf(row, 'who') ?? '',
    title: textOf(row, 'title'),
    kind: type === undefined ? null : modelOf(strapi, type).displayName,
    uid: type?.uid ?? null,
    documentId: type === undefined ? null : textOf(row, 'targetId'),
    reason: textOf(row, 'reason'),
    words: textOf(row, 'words'),
    address: type === undefined || path === null ? null : publicAddress(strapi, type.type, path),
    replacement: replacements.get(textOf(row, 'replacement') ?? '') ?? null,
  };
}
