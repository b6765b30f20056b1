import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import type { Desk } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { askForExport, type Exported, itemIn, linesOf } from './site-content/exported';
import { type OneOfEverything, writeOneOfEverything } from './site-content/one-of-everything';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const instant = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

describe('before anything is written', () => {
  it('the export is whole: a header, no items, a trailer', async () => {
    const { lines } = await askForExport(newsroom);
    const counts = { item: 0, file: 0, redirect: 0, removal: 0 };
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { line: 'header', schema: 1, version: sha256(`${today}\n`), asOf: today, counts },
      { line: 'trailer', counts, digest: sha256('') },
    ]);
  });
});

describe('with one item of every type', () => {
  let written: OneOfEverything;
  let exported: Exported;
  beforeAll(async () => {
    written = await writeOneOfEverything(editor, await newsroom.administrator());
    exported = await askForExport(newsroom);
  });

  it('each item says where an editor opens it', () => {
    expect(itemIn(exported, written.ids.news)).toMatchObject({
      type: 'news-item',
      adminPath: `/admin/content-manager/collection-types/api::news-item.news-item/${written.ids.news}`,
    });
    expect(itemIn(exported, written.ids.settings)).toMatchObject({
      type: 'site-settings',
      adminPath: '/admin/content-manager/single-types/api::site-settings.site-settings',
    });
  });

  it('a file is listed when an item uses it, in a field or in its text, and only then', async () => {
    const stored = await (await fetch(newsroom.url + written.photo.url)).arrayBuffer();
    const files = linesOf(exported, 'file');
    const byId = (a: string, b: string) => (a < b ? -1 : 1);
    expect(files.map((file) => at(file, 'id'))).toEqual(
      [written.photo.documentId, written.letter.documentId, written.inText.documentId].sort(byId),
    );
    expect(files.find((file) => at(file, 'id') === written.photo.documentId)).toEqual({
      line: 'file',
      id: written.photo.documentId,
      data: {
        url: written.photo.url,
        name: 'photo.png',
        mime: 'image/png',
        sizeBytes: expect.closeTo(stored.byteLength, -1),
        width: 1,
        height: 1,
        updatedAt: instant,
      },
    });
  });

  it('the items are in order, by type and then by identity', () => {
    // A space sorts before every letter, and no type has one.
    const keys = linesOf(exported, 'item').map((item) => `${at(item, 'type')} ${at(item, 'id')}`);
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)));
    expect(keys).toHaveLength(9);
  });

  it('header and trailer count the lines, and the digest and the version are those of the lines', () => {
    const body = exported.lines
      .slice(1, -1)
      .map((line) => `${line}\n`)
      .join('');
    const counts = { item: 9, file: 3, redirect: 0, removal: 0 };
    const version = sha256(`${today}\n${body}`);
    expect(JSON.parse(exported.lines[0] ?? '')).toEqual({ line: 'header', schema: 1, version, asOf: today, counts });
    expect(JSON.parse(exported.lines.at(-1) ?? '')).toEqual({ line: 'trailer', counts, digest: sha256(body) });
    expect(exported.text.endsWith('}\n')).toBe(true);
  });

  it('is served as NDJSON that nobody else may keep', () => {
    expect(exported.status).toBe(200);
    expect(exported.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(exported.headers.get('cache-control')).toBe('private, no-cache');
    expect(exported.headers.get('content-length')).toBe(String(Buffer.byteLength(exported.text)));
  });

  it('whoever has this version already is told so, with no text', async () => {
    const etag = exported.headers.get('etag') ?? '';
    expect(etag).toBe(`"${at(JSON.parse(exported.lines[0] ?? ''), 'version')}"`);
    for (const tags of [etag, `W/${etag}`, `"older", ${etag}`]) {
      const again = await askForExport(newsroom, { headers: { 'if-none-match': tags } });
      expect(again).toMatchObject({ status: 304, text: '' });
      expect(again.headers.get('etag')).toBe(etag);
    }
    const changed = await askForExport(newsroom, { headers: { 'if-none-match': '"older"' } });
    expect(changed).toMatchObject({ status: 200, text: exported.text });
  });

  it('HEAD tells version and size without the text', async () => {
    const head = await askForExport(newsroom, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers.get('etag')).toBe(exported.headers.get('etag'));
    expect(head.headers.get('content-length')).toBe(exported.headers.get('content-length'));
  });

  it('a picture that got lost from the library leaves the item without it', async () => {
    await newsroom.strapi.db.query('plugin::upload.file').delete({ where: { id: written.photo.id } });
    const after = await askForExport(newsroom);
    expect(at(itemIn(after, written.ids.news), 'data', 'cover')).toBeNull();
    expect(linesOf(after, 'file').map((file) => at(file, 'id'))).not.toContain(written.photo.documentId);
  });
});
