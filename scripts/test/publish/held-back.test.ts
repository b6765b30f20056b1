import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '../../../site/src/strapi/envelope.ts';
import type { Newsroom } from '../../publish/newsroom.ts';
import { newsItem } from './newsroom-content.ts';
import { openSmallNewsroom } from './small-newsroom.ts';

test('an item that vanished without a record holds everything back, until a person confirms it', async () => {
  const { publish, read, liveVersion, strapi } = await openSmallNewsroom();
  await publish();
  const before = liveVersion();
  strapi.content.items.delete('news-item:first');
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));

  await expect(publish()).rejects.toThrow('took it down: "The first news" (news-item:first).');
  expect((await read('/news/first/')).status).toBe(200);
  expect((await read('/news/second/')).text).not.toContain('A better title');
  expect(liveVersion()).toBe(before);

  await publish({ acceptsRemovalOf: () => true });
  expect((await read('/news/first/')).status).toBe(404);
});

test('a link in a text that leads nowhere is published as its words, and its editor is told', async () => {
  const { publish, read, strapi } = await openSmallNewsroom();
  await publish();
  const about = strapi.content.items.get('page:about');
  strapi.content.items.set('page:about', { ...about, body: 'Read [our old news](/news/never-written/).' });
  const { result, faults, notices, warnings } = await publish();
  expect(result).toBe('live');
  expect((await read('/about/')).text).toContain('Read our old news.');
  expect(notices).toMatchObject([{ type: 'page', id: 'about', field: 'Text' }]);
  expect(notices?.[0]?.message).toContain('to a page that is not on the site: /news/never-written/');
  expect([faults, warnings]).toEqual([[], []]);
});

test('a link in another text to what is taken down does not keep it online: the link goes too', async () => {
  const { publish, read, strapi } = await openSmallNewsroom();
  const about = strapi.content.items.get('page:about');
  strapi.content.items.set('page:about', { ...about, body: 'Read [our first news](/news/first/).' });
  expect((await publish()).notices).toEqual([]);
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', '/news/first/');
  const { notices } = await publish();
  expect((await read('/news/first/')).status).toBe(410);
  expect((await read('/about/')).text).toContain('Read our first news.');
  expect(notices).toMatchObject([{ type: 'page', id: 'about' }]);
});

/** Templates with a mistake: the contact page links to an address, whatever is there. */
function linkFromTemplate(newsroom: Newsroom, address: string): void {
  const { bundle } = newsroom;
  newsroom.bundle = {
    ...bundle,
    codeVersion: `with a link to ${address}`,
    render: async (path, snapshot) => {
      const response = await bundle.render(path, snapshot);
      if (path !== '/contact/') return response;
      return new Response((await response.text()).replace('</main>', `<a href="${address}">Look</a></main>`));
    },
  };
}

test('a dead link that a template makes holds the site back, with the page and the link in the reason', async () => {
  const { publish, read, newsroom, strapi } = await openSmallNewsroom();
  await publish();
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  linkFromTemplate(newsroom, '/never-made/');
  await expect(publish()).rejects.toThrow(
    'The new site was not put in place. /contact/ links to "/never-made/", and there is nothing at that address. Developer: mend the template',
  );
  expect((await read('/news/second/')).text).toContain('The second news');
});

test('even a template that links to what is taken down does not keep it online, but is told', async () => {
  const { publish, read, newsroom, strapi } = await openSmallNewsroom();
  linkFromTemplate(newsroom, '/news/first/');
  await publish();
  strapi.content.items.delete('news-item:first');
  const pathDigests = [sha256('/news/first/')];
  strapi.content.removals.set('news-item:first', { reason: 'personal-information', pathDigests });
  const { warnings } = await publish();
  expect((await read('/news/first/')).status).toBe(410);
  expect(warnings).toEqual([expect.stringContaining('/contact/ links to "/news/first/"')]);
});

test('a page that fails to render holds the site back', async () => {
  const { publish, newsroom, read } = await openSmallNewsroom();
  await publish();
  const { bundle } = newsroom;
  newsroom.bundle = {
    ...bundle,
    render: async (path, snapshot) =>
      path === '/glossary/' ? new Response('Oops', { status: 500 }) : bundle.render(path, snapshot),
  };
  await expect(publish({ look: 'whole' })).rejects.toThrow(
    'The page /glossary/ could not be rendered (it answered 500 instead of 200).',
  );
  expect((await read('/glossary/')).status).toBe(200);
});

test('a fault in one item is named and keeps its last good page, and the others go live', async () => {
  const { publish, read, strapi } = await openSmallNewsroom();
  await publish();
  strapi.content.items.set('news-item:first', newsItem('first', { title: '' }));
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  const { faults } = await publish();
  expect(faults?.map(({ type, id }) => `${type}:${id}`)).toEqual(['news-item:first']);
  expect((await read('/news/first/')).text).toContain('The first news');
  expect((await read('/news/second/')).text).toContain('A better title');
});

test('a web server that serves another folder is no proof, and once it serves the right one no new version is needed', async () => {
  const { publish, newsroom, liveVersion, strapi } = await openSmallNewsroom();
  await publish();
  const before = liveVersion();
  const right = newsroom.siteUrl;
  newsroom.siteUrl = new URL('http://127.0.0.1:1/');
  strapi.content.items.set('news-item:second', newsItem('second', { summary: 'Another summary.' }));
  await expect(publish()).rejects.toThrow('it is not proven that readers see it');
  expect(liveVersion()).toBe(before);
  newsroom.siteUrl = right;
  expect((await publish()).result).toBe('live');
  expect(liveVersion()).not.toBe(before);
  expect(readdirSync(newsroom.folders.versions)).toEqual(['1', '2']);
}, 60_000);

test('after a swap that was never proven, an editor who undoes the change is not told that readers see that already', async () => {
  const { publish, newsroom, read, strapi } = await openSmallNewsroom();
  await publish();
  const right = newsroom.siteUrl;
  const before = strapi.content.items.get('news-item:second') ?? {};
  newsroom.siteUrl = new URL('http://127.0.0.1:1/');
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A wrong title' }));
  await expect(publish()).rejects.toThrow('it is not proven that readers see it');
  newsroom.siteUrl = right;
  strapi.content.items.set('news-item:second', before);
  expect((await publish()).result).toBe('live');
  expect((await read('/news/second/')).text).toContain('The second news');
}, 60_000);
