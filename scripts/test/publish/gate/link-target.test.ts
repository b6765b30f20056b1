import { expect, test } from 'vitest';
import { linkTarget } from '../../../publish/gate/link-target.ts';

const site = new URL('https://forum.github.io/news/');

test.each([
  ['a page of ours', '/news/about/', { file: 'about/index.html', anchor: '' }],
  ['the front page', '/news/', { file: 'index.html', anchor: '' }],
  ['a whole address of ours', 'https://forum.github.io/news/rss.xml', { file: 'rss.xml', anchor: '' }],
  ['a place on the same page', '#facts', { file: 'topics/health/index.html', anchor: 'facts' }],
  ['a place with an encoded name', '#caf%C3%A9', { file: 'topics/health/index.html', anchor: 'café' }],
  ['a neighbour', '../events/', { file: 'topics/events/index.html', anchor: '' }],
  ['an encoded name', '/news/media/caf%C3%A9.pdf?x=1', { file: 'media/café.pdf', anchor: '' }],
])('follows a link to %s', (_what, link, target) => {
  expect(linkTarget(link, 'topics/health/index.html', site)).toEqual(target);
});

test.each(['https://example.org/', 'mailto:a@example.org', 'tel:+441632960001', 'https://forum.github.io/other/'])(
  'leaves %s alone',
  (link) => {
    expect(linkTarget(link, 'index.html', site)).toBe('outside');
  },
);

test.each(['/about/', 'http://', '/news/%zz/'])('knows that %s is no address on this site', (link) => {
  expect(linkTarget(link, 'index.html', site)).toBeNull();
});
