import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { type GeneratedArticle, generatedArticle } from './generated-article.ts';
import { type ModelVersion, type Row, readModelArticle } from './model-article.ts';

/**
 * Puts articles into Strapi's closed database, in one transaction, as copies of one that was published through the admin:
 * so their rows are those that Strapi writes, also when its tables change. The admin itself would take minutes.
 *
 * @param documentId the article to copy, with everything that an article can have
 * @param fileIds numbers of pictures in the media library, for the covers
 * @returns documentIds of the copies: of article 1, 2, …
 */
export function copyArticle(
  database: DatabaseSync,
  documentId: string,
  fileIds: readonly number[],
  count: number,
): string[] {
  const model = readModelArticle(database, documentId);
  const insert = inserter(database);
  const ids = Array.from({ length: count }, (_, index) => madeId('article', index + 1));
  database.exec('BEGIN');
  for (const [index, id] of ids.entries()) {
    const number = index + 1;
    const article = generatedArticle(number);
    const path = `/news/${article.slug}/`;
    for (const version of model.versions) copyVersion(version, id, article, number, fileIds, insert);
    for (const row of model.publications) {
      insert('publications', {
        ...row,
        ...retold(row, article),
        document_id: madeId('publication', number),
        target_id: id,
        path,
      });
    }
    for (const row of model.addresses) {
      insert('addresses', { ...row, document_id: madeId('address', number), target_id: id, path });
    }
  }
  database.exec('COMMIT');
  return ids;
}

type Insert = (table: string, row: Row) => number | bigint;

function copyVersion(
  { row, links, parts }: ModelVersion,
  documentId: string,
  { title, slug, summary, body, publishedOn }: GeneratedArticle,
  number: number,
  fileIds: readonly number[],
  insert: Insert,
): void {
  const entity = insert('news_items', {
    ...row,
    document_id: documentId,
    title,
    slug,
    summary,
    body,
    published_on: publishedOn,
  });
  for (const [place, link] of links.entries()) {
    if (isKept(link.table, number + place)) insert(link.table, { ...link.row, news_item_id: entity });
  }
  for (const part of parts) {
    if (!isKept(part.table, number)) continue;
    const made = insert(part.table, part.row);
    insert('news_items_cmps', { ...part.tie, entity_id: entity, cmp_id: made });
    const picture = fileIds[Math.floor(number / (every[part.table] ?? 1)) % fileIds.length];
    for (const file of part.files)
      insert('files_related_mph', { ...file, related_id: made, file_id: picture ?? file.file_id ?? null });
  }
}

/** One article in so many has it. */
const every: Record<string, number> = {
  news_items_topics_lnk: 3,
  news_items_partners_lnk: 3,
  news_items_inspection_lnk: 4,
  news_items_documents_lnk: 5,
  components_news_change_notes: 7,
  components_shared_pictures: 20,
};

function isKept(table: string, number: number): boolean {
  return number % (every[table] ?? 1) === 0;
}

/** What the record of a publish says of the article itself. */
function retold({ exported }: Row, { title, slug, summary, body, publishedOn }: GeneratedArticle): Row {
  if (typeof exported !== 'string') return {};
  const data = z.record(z.string(), z.unknown()).parse(JSON.parse(exported));
  return { title, exported: JSON.stringify({ ...data, title, slug, summary, body, publishedOn }) };
}

/** 24 small letters and digits, as Strapi's own. */
function madeId(what: string, number: number): string {
  const digest = createHash('sha256').update(`${what} ${number}`).digest('hex');
  return `b${BigInt(`0x${digest}`).toString(36).slice(0, 23)}`;
}

function inserter(database: DatabaseSync): Insert {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  return (table, { id: _, ...row }) => {
    const columns = Object.keys(row);
    const key = `${table} ${columns}`;
    const statement =
      prepared.get(key) ??
      database.prepare(
        `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join()}) VALUES (${columns.map(() => '?').join()})`,
      );
    prepared.set(key, statement);
    return statement.run(...Object.values(row)).lastInsertRowid;
  };
}
