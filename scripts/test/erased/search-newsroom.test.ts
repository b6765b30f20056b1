import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { create } from 'tar';
import { expect, test } from 'vitest';
import { formsOf } from '../../erased/forms.ts';
import { report } from '../../erased/report.ts';
import { type Finding, searchNewsroom } from '../../erased/search-newsroom.ts';
import { readSettings } from '../../settings/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A name that is in no other test, so that what those leave behind is not found here. */
const name = `Jane ${randomBytes(6).toString('hex')}`;
const slug = name.toLowerCase().replace(' ', '-');

interface Newsroom {
  put(file: string, bytes: string | Buffer): void;
  /** Each place where the name was found, by the beginning of its store's name, relative to the data folder. */
  found(): Promise<string[]>;
  findings(): Promise<Finding[]>;
  data: string;
}

function emptyNewsroom(): Newsroom {
  const data = path.join(temporaryFolder(), 'data');
  const settings = readSettings({ NEWSROOM_DATA: data });
  const findings = async (): Promise<Finding[]> => {
    const all: Finding[] = [];
    for await (const finding of searchNewsroom(settings, formsOf(name))) all.push(finding);
    return all;
  };
  return {
    data,
    findings,
    put(file, bytes) {
      mkdirSync(path.dirname(path.join(data, file)), { recursive: true });
      writeFileSync(path.join(data, file), bytes);
    },
    found: async () => (await findings()).map(({ place }) => place.replace(`${data}/`, '')).sort(),
  };
}

test('every store is searched, by the names of its files and by their bytes', async () => {
  const newsroom = emptyNewsroom();
  const files: [string, string | Buffer][] = [
    ['exports/1.ndjson', JSON.stringify({ title: name })],
    ['logs/strapi.log', `GET /news/${slug}`],
    ['mirror/a.pdf', Buffer.from(`/Title ${name}`, 'utf16le')],
    ['publisher/versions/1/last-good.ndjson', encodeURIComponent(name)],
    ['site/versions/1/index.html', `<p>${name.toUpperCase()}</p>`],
    ['site/versions/1/pagefind/fragment/en_1a2b.pf_fragment', gzipSync(JSON.stringify({ content: name }))],
    ['site/versions/2.new/index.html', name],
    ['anything/else.txt', `${'x'.repeat(1024 * 1024 - 5)}${name}`],
  ];
  for (const [file, bytes] of files) newsroom.put(file, bytes);
  newsroom.put(`public/uploads/${slug.replace('-', '_')}_1a2b.png`, 'a picture');
  newsroom.put('site/versions/1/news/other/index.html', 'Jane and somebody else');

  const expected = [...files.map(([file]) => file), `public/uploads/${slug.replace('-', '_')}_1a2b.png (in its name)`];
  expect(await newsroom.found()).toEqual(expected.sort());
});

test('what readers see is told apart from versions that are only kept', async () => {
  const newsroom = emptyNewsroom();
  newsroom.put('site/versions/1/index.html', name);
  newsroom.put('site/versions/2/index.html', name);
  symlinkSync('versions/2', path.join(newsroom.data, 'site/live'));
  const said = (await newsroom.findings()).map(({ store, place }) => `${store.name}: ${place}`);
  expect(said.sort()).toEqual([
    `Earlier versions of the site, kept to go back to: ${newsroom.data}/site/versions/1/index.html`,
    `The site that readers see: ${newsroom.data}/site/versions/2/index.html`,
  ]);
});

test('the database is searched row by row, and by its bytes for what deleted rows leave behind', async () => {
  const newsroom = emptyNewsroom();
  newsroom.put('database/newsroom.db', '');
  const database = new DatabaseSync(path.join(newsroom.data, 'database/newsroom.db'));
  database.exec('CREATE TABLE news (title TEXT, body TEXT)');
  const insert = database.prepare('INSERT INTO news VALUES (?, ?)');
  insert.run('A title', `${'Long. '.repeat(2000)}${name}`);
  insert.run('Another', 'Nothing');
  expect(await newsroom.found()).toContain('news.body: 1 row');

  database.exec('DELETE FROM news');
  expect(await newsroom.found()).toEqual(['database/newsroom.db']);
  database.exec('VACUUM');
  database.close();
  expect(await newsroom.found()).toEqual([]);
});

test('backups are looked into, and the operator is told that only a person can decide about them', async () => {
  const newsroom = emptyNewsroom();
  newsroom.put('database/copy', name);
  newsroom.put('settings.env', 'nothing');
  const file = path.join(newsroom.data, 'backups/newsroom-1.tar.gz');
  mkdirSync(path.dirname(file));
  await create({ gzip: true, file, cwd: newsroom.data }, ['database/copy', 'settings.env']);
  const findings = await newsroom.findings();
  const said = report(name, findings);
  expect(said).toContain(`${file} (in it: database/copy)`);
  expect(said).toContain('Operator: delete the backup, or keep it knowingly');
});

test('a backup that is damaged is named, and everything else is searched all the same', async () => {
  const newsroom = emptyNewsroom();
  newsroom.put('backups/newsroom-1.tar.gz', 'not a backup');
  newsroom.put('logs/strapi.log', name);
  const [backup, log] = await newsroom.found();
  expect(backup).toMatch(/^backups\/newsroom-1\.tar\.gz \(can’t be read, so look yourself: /);
  expect(log).toBe('logs/strapi.log');
});

test('a newsroom that was moved aside by a restore is searched too', async () => {
  const newsroom = emptyNewsroom();
  newsroom.put('settings.env', 'nothing');
  newsroom.put('../data.before-2026-11-24T090000/exports/1.ndjson', name);
  expect((await newsroom.findings()).map(({ store }) => store.name)).toEqual([
    'A newsroom that was moved aside when a backup was restored',
  ]);
});

test('when it is nowhere, that is said, and what no command can reach is listed all the same', async () => {
  const newsroom = emptyNewsroom();
  newsroom.put('settings.env', 'nothing');
  const said = report(name, await newsroom.findings());
  expect(said).toContain(`“${name}” is nowhere in this newsroom.`);
  for (const place of [
    'backups on other machines',
    'search engines',
    'feed programs',
    'messages that were sent already',
    'journalctl -u newsroom',
    'insides of PDFs',
  ]) {
    expect(said).toContain(place);
  }
});
