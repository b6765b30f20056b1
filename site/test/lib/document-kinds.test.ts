import { expect, test } from 'vitest';
import { documentByline } from '../../src/lib/document-kinds.ts';
import { documents } from '../fixtures/inspection.ts';

test('a document says what it is and who issued it, once', () => {
  expect(documentByline(documents.file)).toBe('By Ofsted and the Care Quality Commission');
  expect(documentByline({ ...documents.file, title: 'Letter of 6 May 2020' })).toBe(
    'Outcome letter by Ofsted and the Care Quality Commission',
  );
});
