import { describe, expect, test } from 'vitest';
import { fileFacts } from '../../src/lib/file-facts.ts';
import { formatFileSize } from '../../src/lib/file-size.ts';
import { files } from '../fixtures/files.ts';

describe('what a reader learns before opening a file', () => {
  test('a PDF says its type, its size and its pages', () => {
    expect(fileFacts(files.letter)).toBe('PDF, 422\u00A0KB, 8\u00A0pages');
    expect(fileFacts({ ...files.letter, pageCount: 1 })).toBe('PDF, 422\u00A0KB, 1\u00A0page');
  });

  test('a file whose pages could not be counted does not claim any', () => {
    expect(fileFacts(files.minutes)).toBe('Word document, 18\u00A0KB');
  });

  test('a file of an unknown type is named by its ending, or simply a file', () => {
    const odd = { ...files.minutes, mime: 'application/x-odd' };
    expect(fileFacts({ ...odd, name: 'plan.odg' })).toBe('ODG, 18\u00A0KB');
    expect(fileFacts({ ...odd, name: 'plan' })).toBe('file, 18\u00A0KB');
  });

  test('sizes are rounded to what matters on a phone', () => {
    expect([0, 400, 999_499, 999_500, 1_450_000, 9_940_000, 12_300_000].map(formatFileSize)).toEqual([
      '1\u00A0KB',
      '1\u00A0KB',
      '999\u00A0KB',
      '1.0\u00A0MB',
      '1.4\u00A0MB',
      '9.9\u00A0MB',
      '12\u00A0MB',
    ]);
  });
});
