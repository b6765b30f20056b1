import { expect, test } from 'vitest';
import { readNewsAddress } from '../../src/lib/news-address.ts';

test('below /news/ there are years, months and articles', () => {
  expect(readNewsAddress('2020')).toEqual({ kind: 'year', year: '2020' });
  expect(readNewsAddress('2020/05')).toEqual({ kind: 'month', year: '2020', month: '05' });
  expect(readNewsAddress('our-response')).toEqual({ kind: 'article', slug: 'our-response' });
  expect(readNewsAddress('2020-in-review')).toEqual({ kind: 'article', slug: '2020-in-review' });
});

test('anything else is none of them', () => {
  for (const path of ['', '2020/5', '2020/05/13', 'a/b', '/2020']) expect(readNewsAddress(path)).toBeNull();
});
