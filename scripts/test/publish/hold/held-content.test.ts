import { expect, test } from 'vitest';
import { readEnvelope } from '../../../../site/src/strapi/envelope.ts';
import { readLastGood } from '../../../../site/src/strapi/last-good.ts';
import { keyOf } from '../../../../site/src/strapi/lines.ts';
import { heldContent, heldVersion } from '../../../publish/hold/held-content.ts';
import type { Hold } from '../../../publish/hold/hold.ts';
import { exportOf, newsItem, smallContent } from '../newsroom-content.ts';

const hold: Hold = {
  schema: 1,
  version: 12,
  publishedAt: '2026-11-24T07:00:00.000Z',
  contentVersion: 'c12',
  codeVersion: 'k12',
  who: 'Ada',
  at: '2026-11-24T12:04:00.000Z',
  why: 'The title was wrong.',
};

const held = readLastGood(Buffer.from(exportOf(smallContent()).text));

function present(change: (content: ReturnType<typeof smallContent>) => void) {
  const content = smallContent();
  change(content);
  return readEnvelope(Buffer.from(exportOf(content).text));
}

test('the held items are shown as they were, without what is newer', () => {
  const now = present(({ items }) => {
    items.set('news-item:second', newsItem('second', { title: 'A worse title' }));
    items.set('news-item:fourth', newsItem('fourth'));
    items.delete('news-item:third');
  });
  const { items, asOf, removals } = heldContent(now, held, heldVersion(hold, now.version));
  expect(items.map(({ bytes }) => bytes)).toEqual([...held.items.values()].map(({ bytes }) => bytes));
  expect([asOf, removals]).toEqual([now.asOf, now.removals]);
});

test('what was taken down since is not among them', () => {
  const now = present(({ items, removals }) => {
    items.delete('news-item:third');
    removals.set('news-item:third', '/news/third/');
  });
  const keys = heldContent(now, held, heldVersion(hold, now.version)).items.map(({ line }) => keyOf(line));
  expect(keys).toHaveLength(held.items.size - 1);
  expect(keys).not.toContain('news-item:third');
});

test('an address that is newer than the held version leads to the item, and earlier ones still do', () => {
  const now = present(({ items, redirects }) => {
    items.set('news-item:second', newsItem('second', { slug: 'second-thoughts' }));
    redirects.set('/news/second/', 'news-item:second');
  });
  expect(heldContent(now, held, heldVersion(hold, now.version)).redirects).toEqual([
    { line: 'redirect', from: '/news/second/', type: 'news-item', id: 'second' },
    { line: 'redirect', from: '/news/second-thoughts/', type: 'news-item', id: 'second' },
  ]);
});

test('it is never taken for a version of Strapi, and is another one for another hold or export', () => {
  const versions = [
    'e1',
    heldVersion(hold, 'e1'),
    heldVersion(hold, 'e2'),
    heldVersion({ ...hold, contentVersion: 'c11' }, 'e1'),
  ];
  expect(new Set(versions).size).toBe(4);
  expect(heldVersion({ ...hold, who: 'Bob' }, 'e1')).toBe(heldVersion(hold, 'e1'));
});
