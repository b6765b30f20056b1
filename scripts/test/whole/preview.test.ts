import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listFiles } from '../../files/list-files.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Desk, idIn, idOf, openDesk, sentencesIn, type TypeName, uidOf } from './desk.ts';
import { untilLive } from './live-with.ts';
import { draftOf, firstDifference, previewOf, signedLink, withoutAddresses, withoutPreview } from './previews.ts';

let newsroom: TestNewsroom;
let desk: Desk;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  desk = await openDesk(newsroom);
});
afterAll(() => newsroom?.remove());

const title = 'Quillwort meadow opens';
const slug = 'quillwort-meadow-opens';
const onSite = (path: string): string => new URL(path.slice(1), newsroom.settings.siteUrl).href;
const read = async (address: string, init?: RequestInit) => {
  const response = await fetch(address, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const pictures = (html: string): string[] =>
  [...html.matchAll(/src="([^"]*\/media\/[^"]*)"/g)].map(([, src]) => src ?? '');

async function photo(name: string, colour: string): Promise<{ id: number; url: string }> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
  const { body } = await desk.upload(name, 'image/jpeg', bytes);
  return z.array(z.object({ id: z.number(), url: z.string() })).parse(body)[0] ?? { id: 0, url: '' };
}

async function newDraft(changes: object = {}): Promise<string> {
  const file = await photo('Quillwort.jpg', 'teal');
  const text = {
    title,
    slug,
    summary: 'Come and see the quillwort.',
    body: 'It opens on Monday.\n\n## Where\n\nBy the river.',
  };
  const cover = { file: file.id, altText: 'A meadow by a river', decorative: false };
  return idIn(await desk.save('news-item', { ...text, cover, ...changes }));
}

let draft: string;
let link: string;

test('a draft is shown as a page of the site, with its picture, in the list of news too', async () => {
  draft = await newDraft();
  link = await previewOf(desk, 'news-item', draft);
  const page = await read(link);

  expect(page.status).toBe(200);
  expect(page.text).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
  expect(page.text).toContain('This is how it looks with what was saved last.');
  const [picture = ''] = pictures(page.text);
  const shown = await fetch(new URL(picture, link));
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect((await sharp(await shown.arrayBuffer()).metadata()).width).toBe(900);
  expect((await read(`${link}site/news/`)).text).toContain(`href="${new URL(link).pathname}">${title}</a>`);
  expect((await read(`${link}site/`)).text).toContain(title);
});

test('a preview is kept nowhere, found by no search engine, framed by nobody but the admin, and tells nobody its address', async () => {
  const page = await read(link);
  const [picture = ''] = pictures(page.text);
  for (const { headers } of [page, await read(new URL(picture, link).href), await read(`${link}nothing`)]) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${newsroom.settings.cmsUrl};`);
  }
});

test('what is saved is shown at once', async () => {
  await desk.save('news-item', { summary: 'Come on Tuesday instead.' }, draft);
  expect((await read(link)).text).toContain('Come on Tuesday instead.');
});

test('a draft is nowhere else: not in the export, on no page, in no feed and in no index of the search', async () => {
  await untilLive(newsroom.settings);
  expect(await newsroom.readExport()).not.toMatch(/quillwort/i);
  expect((await read(onSite(`/news/${slug}/`))).status).toBe(404);
  const live = join(newsroom.settings.places.site, 'live');
  const telling = listFiles(live).filter((file) => /quillwort/i.test(file + readFileSync(join(live, file), 'utf8')));
  expect(telling).toEqual([]);
});

test('nothing of a preview is written to disk, but what Strapi keeps of its own', () => {
  const { data } = newsroom.settings.places;
  const written = listFiles(data).filter((file) => !/^(?:database\/|public\/uploads\/|site\/live$)/.test(file));
  expect(written.filter((file) => /quillwort/i.test(file + readFileSync(join(data, file), 'utf8')))).toEqual([]);
});

describe('a link that is not right', () => {
  const opens = async (address: string) => {
    const { status, text } = await read(address);
    expect(text).not.toMatch(/quillwort/i);
    return [status, /<h1>(.*?)<\/h1>/.exec(text)?.[1]];
  };
  const altered = [403, 'This link to a preview is not right.'];

  test('altered anywhere opens nothing', async () => {
    const other = await idOf(desk, 'news-item', 'the-plan-for-the-six-areas-is-out');
    const { pathname, origin } = new URL(link);
    const parts = pathname.split('/');
    for (const place of [1, 2, 3, 4, 5]) {
      for (const instead of ['published', 'page', other, '9999999999', 'x'.repeat(43)]) {
        if (parts[place] === instead) continue;
        const path = parts.with(place, instead).join('/');
        expect([place, (await opens(origin + path))[0]]).toEqual([place, expect.toBeOneOf([403, 404])]);
      }
    }
    expect(await opens(link.replace(draft, other))).toEqual(altered);
    expect(await opens(`${link.slice(0, -2)}/`)).toEqual(altered);
  });

  test('expired says so, and is gone', async () => {
    const past = draftOf('news-item', draft, Math.floor(Date.now() / 1000) - 1);
    expect(await opens(signedLink(newsroom.settings, past))).toEqual([410, 'This link to a preview has ended.']);
  });

  test('of an earlier key opens nothing', async () => {
    const earlier = signedLink(newsroom.settings, draftOf('news-item', draft), 'the key before it was changed');
    expect(await opens(earlier)).toEqual(altered);
  });

  test.each(['', 'site/news/', 'site/media/x.jpg', 'draft/', 'robots.txt', '%2e%2e/', 'preview.css'])(
    'without a signature there is nothing at /%s',
    async (path) => {
      expect((await opens(newsroom.settings.previewUrl + path))[0]).toBe(404);
    },
  );

  test.each([
    'site/live.json',
    'site/rss.xml',
    'site/about/',
    'site/..%2f..%2fsettings.env',
    'site/media/..%2f..%2fsettings.env',
    'x',
  ])('a right link does not open %s too', async (path) => {
    expect((await read(link + path)).status).toBe(404);
  });

  test('a link to one draft does not open the files of another', async () => {
    const secret = await newDraft({
      title: 'Sundew',
      slug: 'sundew',
      cover: { file: (await photo('Sundew.jpg', 'red')).id, altText: 'Sundew', decorative: false },
    });
    const [picture = ''] = pictures((await read(await previewOf(desk, 'news-item', secret))).text);
    const name = picture.split('/').at(-1) ?? '';
    expect(name).toMatch(/^sundew-/);
    expect((await read(`${link}site/media/${name}`)).status).toBe(404);
  });

  test('nothing but reading is possible', async () => {
    expect((await read(link, { method: 'POST' })).status).toBe(405);
  });

  test('to what was deleted says so', async () => {
    const gone = await newDraft({ title: 'Gone', slug: 'gone' });
    const address = await previewOf(desk, 'news-item', gone);
    expect((await read(address)).status).toBe(200);
    const path = `/content-manager/collection-types/${uidOf('news-item')}/${gone}`;
    expect((await desk.request('DELETE', path)).status).toBe(200);
    expect(await opens(address)).toEqual([404, 'What this preview showed was deleted.']);
  });

  test('to what never was opens nothing', async () => {
    const never = signedLink(newsroom.settings, draftOf('news-item', 'abcdefghijklmnopqrstuvwx'));
    expect(await opens(never)).toEqual([404, 'What this preview showed was deleted.']);
    expect(
      await opens(signedLink(newsroom.settings, draftOf('news-item', draft).replace('news-item', 'address'))),
    ).toEqual([404, 'What this preview showed was deleted.']);
  });
});

test('a draft that lacks something says what, where readers would get nothing', async () => {
  const bare = idIn(await desk.save('news-item', { title: 'Only a title' }));
  const { status, text } = await read(await previewOf(desk, 'news-item', bare));
  expect(status).toBe(422);
  expect(text).toContain('has nothing in &quot;Summary&quot;');
});

test('a hidden partner is shown as it would be, and stays hidden', async () => {
  const partner = { name: 'Butterwort Trust', summary: 'Advice.', description: 'They answer.', showOnSite: false };
  const id = idIn(await desk.save('partner', partner));
  const address = await previewOf(desk, 'partner', id);
  expect((await read(address)).text).toContain('Butterwort Trust');
  expect((await read(`${address}site/partners/`)).text).toContain('Butterwort Trust');
  expect(await newsroom.readExport()).not.toContain('Butterwort');

  const naming = await newDraft({ title: 'Naming', slug: 'naming', partners: [id] });
  const news = await previewOf(desk, 'news-item', naming);
  expect((await read(news)).text).not.toContain('Butterwort');
  await desk.save('news-item', { showNamed: true }, naming);
  expect((await read(news)).text).toContain('Butterwort Trust');
});

const published: [TypeName, string, string][] = [
  ['news-item', 'what-the-revisit-found', '/news/'],
  ['page', 'about', '/'],
  ['partner', 'pacc', '/partners/'],
  ['inspection-document', 'written-statement-of-action-2020', '/documents/'],
  ['inspection', 'shropshire-2020', '/inspections/'],
  ['topic', 'inspections-and-progress', '/topics/'],
];

test.each(published)(
  'of what is published and was not changed, the preview is what readers get: %s %s',
  async (type, address, section) => {
    const id = await idOf(desk, type, address);
    const path = `${section}${address}/`;
    const { text } = await read(onSite(path));
    const previews = [await previewOf(desk, type, id), await previewOf(desk, type, id, 'published')];
    for (const preview of previews) {
      const shown = withoutPreview((await read(preview)).text, preview, path, newsroom.settings);
      expect(firstDifference(shown, withoutAddresses(text, newsroom.settings))).toBeNull();
    }
  },
);

test('after Publish, readers get what the preview showed', async () => {
  const shown = withoutPreview((await read(link)).text, link, `/news/${slug}/`, newsroom.settings);
  const answer = await desk.publish('news-item', {}, draft);
  expect(answer.status === 200 ? '' : sentencesIn(answer)).toBe('');
  await untilLive(newsroom.settings);
  const page = withoutAddresses((await read(onSite(`/news/${slug}/`))).text, newsroom.settings);
  // Publish saves once more.
  const saved = (html: string) => html.replaceAll(/("dateModified":|modified_time" content=)"[^"]*"/g, '');
  expect(firstDifference(saved(shown), saved(page))).toBeNull();

  await desk.save('news-item', { summary: 'A correction that nobody has read yet.' }, draft);
  expect((await read(await previewOf(desk, 'news-item', draft, 'modified'))).text).toContain(
    'A correction that nobody',
  );
  expect((await read(await previewOf(desk, 'news-item', draft, 'published'))).text).not.toContain(
    'A correction that nobody',
  );
});
