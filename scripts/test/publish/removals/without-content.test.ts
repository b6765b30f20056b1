import { expect, test } from 'vitest';
import { withoutContent, withoutMessage } from '../../../publish/removals/without-content.ts';

test.each([
  [
    'Strapi at http://127.0.0.1:1337/api/site-content does not answer: nothing listens there.',
    'Strapi at http://127.0.0.1:1337/… does not answer: nothing listens there.',
  ],
  [
    'Two items have the address /news/jane/: news item "Jane “the voice” says "no"" (abc) and page "B" (def).',
    'Two items have the address /… news item … (def).',
  ],
  ['News item "Jane" has nothing in "Summary".\nEditor: open "Jane".', 'News item ….'],
  [
    'The disk is full (ENOSPC: no space left on device, open /data/site/versions/2.new/news/jane/index.html).',
    'The disk is full (ENOSPC: no space left on device, open /…',
  ],
])('"%s" is logged without what items say', (message, logged) => {
  expect(withoutContent(message)).toBe(logged);
});

test('of a stack only the places in the code are logged', () => {
  const stack = 'TypeError: Jane\n is not here\n    at render (file:///a.ts:1:2)\n    at async b (file:///b.ts:3:4)';
  expect(withoutMessage(stack)).toBe('    at render (file:///a.ts:1:2)\n    at async b (file:///b.ts:3:4)');
});
