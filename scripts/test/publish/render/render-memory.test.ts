import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsItem } from '../newsroom-content.ts';
import { openSmallNewsroom } from '../small-newsroom.ts';

/** The same series every time, so that a failure can be looked at again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % below;
  };
}

test('after any series of edits every page is, byte for byte, what rendering everything makes', async () => {
  const { publish, strapi } = await openSmallNewsroom();
  await publish();
  const random = seeded(20_261_124);
  const slugs = ['first', 'second', 'third', 'fourth'];
  for (let edit = 1; edit <= 24; edit += 1) {
    const id = slugs[random(slugs.length)] ?? 'first';
    const other = slugs[random(slugs.length)] ?? 'second';
    const { items } = strapi.content;
    const kind = random(6);
    if (kind === 0 && items.has(`news-item:${id}`) && id !== 'first') {
      items.delete(`news-item:${id}`);
      strapi.content.removals.set(`news-item:${id}`, `/news/${id}/`);
    } else if (kind === 1) {
      items.set('topic:health', { ...items.get('topic:health'), name: `Health ${edit}` });
    } else if (kind === 2) {
      items.set('site-settings:settings', { ...items.get('site-settings:settings'), tagline: `News ${edit}.` });
    } else {
      strapi.content.removals.delete(`news-item:${id}`);
      const changes = [
        { title: `Title ${edit}` },
        { body: `Read [the other](/news/${other}/) and ask about an EHCP, edition ${edit}.` },
        { publishedOn: `20${10 + random(16)}-10-01`, topicIds: [] },
      ];
      items.set(`news-item:${id}`, newsItem(id, changes[kind - 3]));
    }
    await publish();
    // A whole look renders every page and compares it with the file: it finds nothing to change.
    expect((await publish({ look: 'whole' })).result, `edit ${edit}`).toBe('unchanged');
  }
}, 60_000);

test('a page that nothing touches is not rendered again', async () => {
  const { publish, strapi, newsroom } = await openSmallNewsroom();
  const { render } = newsroom.bundle;
  let paths: string[] = [];
  newsroom.bundle = {
    ...newsroom.bundle,
    render: (path, snapshot) => {
      paths.push(path);
      return render(path, snapshot);
    },
  };
  await publish();
  expect(paths).toContain('/about/');
  paths = [];
  strapi.content.items.set('news-item:first', newsItem('first', { title: 'A better title' }));
  expect((await publish()).result).toBe('live');
  expect(paths).toContain('/news/first/');
  expect(paths).toContain('/news/');
  for (const path of ['/about/', '/glossary/', '/inspections/', '/follow/']) expect(paths).not.toContain(path);
});

test('a page whose file was changed by hand is rendered again at the next publish, and mended', async () => {
  const { publish, strapi, newsroom, read } = await openSmallNewsroom();
  await publish();
  const file = join(newsroom.folders.live, 'about/index.html');
  const before = statSync(file).size;
  rmSync(file);
  writeFileSync(file, 'x'.repeat(before));
  strapi.content.items.set('news-item:first', newsItem('first', { title: 'A better title' }));
  await publish();
  expect((await read('/about/')).text).toContain('All about about');
});
