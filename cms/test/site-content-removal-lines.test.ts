import { describe, expect, it } from 'vitest';
import { type Removal, removals } from '../src/site-content/removals';

describe('the removals of an export', () => {
  const shown = new Set(['page:shown']);
  const gone = (targetId: string, fields: object = {}) => ({
    targetId,
    type: 'page',
    at: '2026-11-24T12:00:00.000Z',
    path: `/${targetId}/`,
    ...fields,
  });
  const bound = (path: string, targetId: string) => ({ path, type: 'page', targetId });
  const of = (rows: object[], addresses: object[] = [], present: string[] = []): Removal[] =>
    removals(
      rows.map((row) => ({ ...row })),
      {
        addresses: addresses.map((row) => ({ ...row })),
        shownKeys: shown,
        presentPaths: new Set(present),
      },
    );

  it('give up an address when another page is there now', () => {
    expect(of([gone('a')], [bound('/a/', 'a')], ['/a/'])).toMatchObject([{ paths: [] }]);
    expect(of([gone('a')], [bound('/a/', 'a')])).toMatchObject([{ paths: ['/a/'] }]);
  });

  it('take what was written down before there were reasons as “other”, without its words for colleagues', () => {
    expect(of([gone('a'), gone('b', { reason: 'We were wrong about Jane.' })])).toMatchObject([
      { id: 'a', reason: 'other', words: null, title: null },
      { id: 'b', reason: 'other', words: null, title: null },
    ]);
  });

  it('lead nowhere when two replace each other, or when the chain ends in nothing', () => {
    const rows = [
      gone('a', { reason: 'out-of-date', replacement: 'page:b' }),
      gone('b', { reason: 'out-of-date', replacement: 'page:a' }),
      gone('c', { reason: 'out-of-date', replacement: 'page:c' }),
      gone('d', { reason: 'out-of-date', replacement: 'page:vanished' }),
      gone('e', { reason: 'out-of-date', replacement: 'page:f' }),
      gone('f', { reason: 'out-of-date', replacement: 'page:shown' }),
    ];
    expect(of(rows).map(({ replacement }) => replacement?.id ?? null)).toEqual([
      null,
      null,
      null,
      null,
      'shown',
      'shown',
    ]);
  });
});
