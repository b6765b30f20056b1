import { expect, test } from 'vitest';
import { withoutItems } from '../../../publish/removals/without-items.ts';
import { exportOf, newsItem, smallContent } from '../newsroom-content.ts';

function linesWith(files: string[], items: Record<string, Record<string, unknown>>): Buffer {
  const content = smallContent();
  for (const [key, data] of Object.entries(items)) content.items.set(key, data);
  for (const id of files) content.uploads.set(`/uploads/${id}.jpg`, { id, mime: 'image/jpeg', bytes: Buffer.from(id) });
  return Buffer.from(exportOf(content).text);
}

const cover = (fileId: string) => ({ fileId, altText: 'A picture', decorative: false, caption: null });

test('an item goes with the files that only it used', () => {
  const lines = linesWith(['own', 'shared', 'in-text'], {
    'news-item:jane': newsItem('jane', { cover: cover('own'), body: 'Also ![](/uploads/shared.jpg).' }),
    'news-item:first': newsItem('first', { cover: cover('shared'), body: 'See ![](/uploads/in-text.jpg).' }),
  });
  const left = withoutItems(lines, new Set(['news-item:jane']));
  expect(left.lines.toString()).not.toMatch(/jane|own/);
  expect(left.files).toEqual(new Set(['shared', 'in-text']));
  expect(left.lines.toString()).toContain('/uploads/in-text.jpg');
  expect(withoutItems(left.lines, new Set()).lines).toEqual(left.lines);
});
