import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { copyArticle } from '../../bench/copy-article.ts';
import { generatedArticle } from '../../bench/generated-article.ts';

/** The tables of an article as Strapi makes them, as far as the copying touches them, with one published article. */
function closedDatabase(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec(`
    CREATE TABLE news_items (id INTEGER PRIMARY KEY AUTOINCREMENT, document_id TEXT, title TEXT, slug TEXT, summary TEXT, body TEXT, published_on TEXT, published_at INTEGER);
    CREATE TABLE news_items_cmps (id INTEGER PRIMARY KEY AUTOINCREMENT, entity_id INTEGER, cmp_id INTEGER, component_type TEXT, field TEXT);
    CREATE TABLE components_shared_pictures (id INTEGER PRIMARY KEY AUTOINCREMENT, alt_text TEXT);
    CREATE TABLE files_related_mph (id INTEGER PRIMARY KEY AUTOINCREMENT, file_id INTEGER, related_id INTEGER, related_type TEXT);
    CREATE TABLE news_items_topics_lnk (id INTEGER PRIMARY KEY AUTOINCREMENT, news_item_id INTEGER, topic_id INTEGER);
    CREATE TABLE publications (id INTEGER PRIMARY KEY AUTOINCREMENT, document_id TEXT, target_id TEXT, title TEXT, path TEXT, exported TEXT);
    CREATE TABLE addresses (id INTEGER PRIMARY KEY AUTOINCREMENT, document_id TEXT, target_id TEXT, path TEXT);
    INSERT INTO news_items VALUES (1, 'model', 'Model', 'model', '', '', '2026-01-01', NULL), (2, 'model', 'Model', 'model', '', '', '2026-01-01', 1);
    INSERT INTO components_shared_pictures VALUES (1, 'Stripes'), (2, 'Stripes');
    INSERT INTO news_items_cmps VALUES (1, 1, 1, 'shared.picture', 'cover'), (2, 2, 2, 'shared.picture', 'cover');
    INSERT INTO files_related_mph VALUES (1, 7, 1, 'shared.picture'), (2, 7, 2, 'shared.picture');
    INSERT INTO news_items_topics_lnk VALUES (1, 1, 4), (2, 1, 5), (3, 1, 6), (4, 2, 4), (5, 2, 5), (6, 2, 6);
    INSERT INTO publications VALUES (1, 'p', 'model', 'Model', '/news/model/', '{"title":"Model","topicIds":["t"]}');
    INSERT INTO addresses VALUES (1, 'a', 'model', '/news/model/');
  `);
  return database;
}

test('each copy has a draft and a published row, its own words, its address and a record', () => {
  const database = closedDatabase();
  const ids = copyArticle(database, 'model', [7, 8], 40);
  expect(new Set(ids).size).toBe(40);
  const rows = database
    .prepare('SELECT title, slug, published_at FROM news_items WHERE document_id = ? ORDER BY id')
    .all(ids[19] ?? '');
  const { title, slug } = generatedArticle(20);
  expect(rows).toEqual([
    { title, slug, published_at: null },
    { title, slug, published_at: 1 },
  ]);
  const path = `/news/${slug}/`;
  expect(database.prepare('SELECT path FROM addresses WHERE target_id = ?').all(ids[19] ?? '')).toEqual([{ path }]);
  const [record] = database
    .prepare('SELECT title, path, exported FROM publications WHERE target_id = ?')
    .all(ids[19] ?? '');
  expect(record).toMatchObject({ title, path });
  expect(JSON.parse(String(record?.exported))).toMatchObject({ title, topicIds: ['t'] });
});

test('both rows of a copy have the same relations and, of a part of the copies, a cover of their own', () => {
  const database = closedDatabase();
  copyArticle(database, 'model', [7, 8], 40);
  const count = (sql: string): unknown => database.prepare(`SELECT count(*) AS n FROM ${sql}`).get()?.n;
  expect(count('news_items_topics_lnk WHERE news_item_id > 2')).toBe(80);
  expect(count('news_items_cmps WHERE entity_id > 2')).toBe(4);
  expect(count('files_related_mph f JOIN components_shared_pictures p ON p.id = f.related_id WHERE p.id > 2')).toBe(4);
  expect(count('files_related_mph WHERE file_id = 8')).toBeGreaterThan(0);
});

test('a component that the bench does not know is named, not left out', () => {
  const database = closedDatabase();
  database.exec(`INSERT INTO news_items_cmps VALUES (3, 2, 1, 'shared.video', 'video')`);
  expect(() => copyArticle(database, 'model', [], 1)).toThrow('The bench does not know the component "shared.video"');
});
