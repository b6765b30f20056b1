import type { Core } from '@strapi/strapi';
import { instantOf } from '../newsroom/instant';
import { modelOf } from '../newsroom/model';
import { personName } from '../newsroom/person-name';
import type { ExportedType } from '../site-content/exported-type';
import { idOf, type Row, rowOf, textOf } from '../site-content/row';

/** Something that was written and is not on the website as it is now. */
export interface WaitingDraft {
  uid: string;
  documentId: string;
  title: string | null;
  /** For example `News item`. */
  kind: string;
  /** Readers see an earlier version of it. */
  isPublic: boolean;
  /** Who has saved it last; null for what no person has saved. */
  who: string | null;
  /** When that was, ISO 8601. */
  at: string;
  /** When it goes live by itself, ISO 8601; null for what waits for somebody to press Publish. */
  goLiveAt: string | null;
}

/**
 * The drafts of a type that differ from what readers see, saved last first.
 *
 * @param limit At most so many.
 */
export async function draftsWaiting(strapi: Core.Strapi, type: ExportedType, limit: number): Promise<WaitingDraft[]> {
  const { displayName, nameField } = modelOf(strapi, type);
  const waiting = await waitingIds(strapi, type, limit);
  const documentIds = [...waiting.keys()];
  const rows: Row[] = await strapi.db.query(type.uid).findMany({
    where: { publishedAt: null, documentId: { $in: documentIds } },
    populate: { updatedBy: true },
    orderBy: [{ updatedAt: 'desc' }],
  });
  return rows.map((row) => {
    const person = rowOf(row, 'updatedBy');
    return {
      uid: type.uid,
      documentId: idOf(row),
      title: textOf(row, nameField),
      kind: displayName,
      isPublic: waiting.get(idOf(row)) === true,
      who: person && personName(person),
      at: instantOf(row, 'updatedAt')?.toISOString() ?? '',
      goLiveAt: instantOf(row, 'goLiveAt')?.toISOString() ?? null,
    };
  });
}

/** Each with whether readers see an earlier version. A draft and what is public of it are two rows of one table. */
async function waitingIds(strapi: Core.Strapi, { uid }: ExportedType, limit: number): Promise<Map<string, boolean>> {
  const { connection } = strapi.db;
  const table = strapi.db.metadata.get(uid).tableName;
  const rows: { id: string; live: number | null }[] = await connection({ draft: table })
    .leftJoin({ live: table }, (join) => {
      join.on('live.document_id', 'draft.document_id').onNotNull('live.published_at');
    })
    .whereNull('draft.published_at')
    .where((either) => either.whereNull('live.id').orWhere('draft.updated_at', '>', connection.ref('live.updated_at')))
    .orderBy('draft.updated_at', 'desc')
    .limit(limit)
    .select({ id: 'draft.document_id', live: 'live.id' });
  return new Map(rows.map(({ id, live }) => [id, live !== null]));
}
