import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem, widePng } from './harness/samples';
import { askForExport } from './site-content/exported';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom({ LOG_LEVEL: 'silent' });
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());
afterEach(makeRoom);

/** Lets the database have no page more than it has: what it says then is what it says on a full disk. */
async function fillDisk(): Promise<void> {
  // No page of it is free for others.
  await newsroom.strapi.db.connection.raw('VACUUM');
  await newsroom.strapi.db.connection.raw('PRAGMA max_page_count = 1');
}

async function makeRoom(): Promise<void> {
  await newsroom.strapi.db.connection.raw('PRAGMA max_page_count = 4294967294');
}

const sentence =
  'The newsroom’s disk is full, so this was not done. Tell whoever looks after the newsroom to make room on it. What you wrote is still in this window: keep it open, and do it again then.';
const refused = { status: 507, body: { error: { message: sentence } } };

/** It does not fit where anything is left of a page. */
const long = 'A long text, and every word of it matters. '.repeat(5_000);

async function bodyOf(id: string): Promise<unknown> {
  return at((await editor.read('news-item', id)).body, 'data', 'body');
}

it('saving on a full disk says so, loses nothing that was saved, and works once there is room', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Saved before' }));
  await fillDisk();
  expect(await editor.save('news-item', id, { body: long })).toMatchObject(refused);
  expect(await editor.create('news-item', { ...newsItem, title: 'New', body: long })).toMatchObject(refused);
  expect(await bodyOf(id)).toBe(newsItem.body);

  await makeRoom();
  expect((await editor.save('news-item', id, { body: long })).status).toBe(200);
  expect(await bodyOf(id)).toBe(long);
});

it('publishing on a full disk leaves readers what they had, and no record of what was not done', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Public before' }));
  await editor.publish('news-item', id);
  const before = (await askForExport(newsroom)).text;
  await editor.save('news-item', id, { body: long });
  await fillDisk();
  expect(await editor.publish('news-item', id)).toMatchObject(refused);
  expect(await editor.bulk('Publish', 'news-item', [id])).toMatchObject(refused);
  expect((await askForExport(newsroom)).text).toBe(before);
  expect(await editor.request('GET', '/newsroom/record')).toMatchObject({
    body: { entries: [{ action: 'publish', title: 'Public before' }] },
  });

  await makeRoom();
  expect((await editor.publish('news-item', id)).status).toBe(200);
  expect((await askForExport(newsroom)).text).toContain('every word of it matters');
});

// Linux lets anybody limit the files that a running process may write.
it.skipIf(process.platform !== 'linux')(
  'an upload for which there is no room says so, and leaves nothing behind',
  async () => {
    const uploads = path.join(String(newsroom.settings.NEWSROOM_DATA), 'public', 'uploads');
    const before = readdirSync(uploads);
    limitFiles('100');
    try {
      expect(await editor.upload('large.png', 'image/png', widePng())).toMatchObject(refused);
    } finally {
      limitFiles('unlimited');
    }
    expect(readdirSync(uploads)).toEqual(before);
    expect((await editor.upload('large.png', 'image/png', widePng())).status).toBe(201);
  },
);

// Without a listener the signal would end the process. It may come more than once, and late.
process.on('SIGXFSZ', () => {});

function limitFiles(bytes: string): void {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
}
