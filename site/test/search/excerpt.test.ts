import { expect, test } from 'vitest';
import { excerptParts } from '../../src/search/excerpt.ts';

test('an excerpt is taken apart into text and what was asked for', () => {
  expect(excerptParts('… what the <mark>inspectors</mark> found, and <mark>why</mark>')).toEqual([
    { text: '… what the ', isMarked: false },
    { text: 'inspectors', isMarked: true },
    { text: ' found, and ', isMarked: false },
    { text: 'why', isMarked: true },
  ]);
});

test('markup that somebody wrote about is shown as they wrote it, and stays text', () => {
  expect(excerptParts('write &lt;img src=x onerror=alert(1)&gt; or <b>x</b> & <mark>&lt;mark&gt;</mark>')).toEqual([
    { text: 'write <img src=x onerror=alert(1)> or <b>x</b> & ', isMarked: false },
    { text: '<mark>', isMarked: true },
  ]);
});

test('an empty excerpt has no parts', () => {
  expect(excerptParts('')).toEqual([]);
});
