import { describe, expect, test } from 'vitest';
import { createAnchors } from '../../src/lib/anchors.ts';

describe('ids of headings', () => {
  test('an id is made of the words of the heading', () => {
    expect(createAnchors()('What was found, and what’s next?')).toBe('what-was-found-and-what-s-next');
  });

  test('the same heading twice on a page gets two ids', () => {
    const anchorFor = createAnchors();
    expect([anchorFor('Health'), anchorFor('health!'), anchorFor('Health')]).toEqual([
      'health',
      'health-2',
      'health-3',
    ]);
  });

  test('an id that the page uses itself is not given out', () => {
    expect(createAnchors()('Main')).toBe('main-2');
  });

  test('every script keeps its letters, and a heading without any still gets an id', () => {
    expect(createAnchors()('Tŷ Gwyn')).toBe('tŷ-gwyn');
    expect(createAnchors()('خوش آمدید')).toBe('خوش-آمدید');
    expect(createAnchors()('🎉')).toBe('section');
  });
});
