import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;

/** A component of an article, with the row that ties it to the article and the uses of files in it. */
export interface ModelPart {
  table: string;
  row: Row;
  tie: Row;
  files: readonly Row[];
}

/** One of the two rows that an article has, the draft or the published one, with all that hangs on it. */
export interface ModelVersion {
  row: Row;
  links: readonly { table: string; row: Row }[];
  parts: readonly ModelPart[];
}

/** Everything that Strapi has written for one published article. */
export interface ModelArticle {
  versions: readonly ModelVersion[];
  publications: readonly Row[];
  addresses: readonly Row[];
}

const partTables: Record<string, string> = {
  'shared.picture': 'components_shared_pictures',
  'news.change-note': 'components_news_change_notes',
};

/** Reads all rows of one article. */
export function readModelArticle(database: DatabaseSync, documentId: string): ModelArticle {
  const rows = (table: string, where: string, ...values: SQLOutputValue[]): Row[] =>
    database.prepare(`SELECT * FROM "${table}" WHERE ${where}`).all(...values);
  const linkTables = rows('sqlite_master', `type = 'table' AND name LIKE 'news_items_%_lnk'`).map(
    ({ name }) => `${name}`,
  );

  const partOf = (tie: Row): ModelPart => {
    const type = `${tie.component_type}`;
    const table = partTables[type];
    const [row] = table ? rows(table, 'id = ?', tie.cmp_id ?? null) : [];
    if (!table || !row) throw new Error(`The bench does not know the component "${type}": add it to model-article.ts.`);
    return {
      table,
      row,
      tie,
      files: rows('files_related_mph', 'related_type = ? AND related_id = ?', type, row.id ?? null),
    };
  };
  return {
    versions: rows('news_items', 'document_id = ?', documentId).map((row) => ({
      row,
      links: linkTables.flatMap((table) =>
        rows(table, 'news_item_id = ?', row.id ?? null).map((link) => ({ table, row: link })),
      ),
      parts: rows('news_items_cmps', 'entity_id = ?', row.id ?? null).map(partOf),
    })),
    publications: rows('publications', 'target_id = ?', documentId),
    addresses: rows('addresses', 'target_id = ?', documentId),
  };
}
