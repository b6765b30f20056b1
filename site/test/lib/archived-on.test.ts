import { expect, test } from 'vitest';
import { archivedOn } from '../../src/lib/archived-on.ts';

test('the address of an archived copy tells when the copy was made', () => {
  expect(archivedOn('https://web.archive.org/web/20200513101112/https://example.org/a')).toBe('2020-05-13');
  expect(archivedOn('https://web.archive.org/web/20200513101112if_/http://example.org/a')).toBe('2020-05-13');
  expect(archivedOn('https://webarchive.nationalarchives.gov.uk/ukgwa/20240229000000/https://example.org/')).toBe(
    '2024-02-29',
  );
});

test.each([
  'https://archive.example.org/letter',
  'https://web.archive.org/web/2020/https://example.org/a',
  'https://web.archive.org/web/20200231101112/https://example.org/a',
  'https://web.archive.org/web/20201301101112/https://example.org/a',
  'https://example.org/20200513101112/letter',
])('%s tells nothing of it', (address) => {
  expect(archivedOn(address)).toBeNull();
});
