import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { makeSampleReport } from '../../seed/sample-report/make.ts';
import { sampleReportPages } from '../../seed/sample-report/text.ts';

describe('the sample report', () => {
  test('says on each page that it is a sample and not by PACC', () => {
    for (const page of sampleReportPages) {
      expect(page.map(({ text }) => text)).toContainEqual(expect.stringContaining('This is a sample'));
    }
  });

  test('is a PDF of two pages with a title that is shown and a language', async () => {
    const pdf = await PDFDocument.load(await makeSampleReport(), { updateMetadata: false });
    expect(pdf.getPageCount()).toBe(2);
    expect(pdf.getTitle()).toBe('Sample: State of SEND in Shropshire, January 2020');
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('en-GB');
    expect(pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString()).toContain('DisplayDocTitle true');
  });

  test('is tagged, so that a screen reader finds its headings and paragraphs', async () => {
    const pdf = await PDFDocument.load(await makeSampleReport());
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('Marked true');
    const tags = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('S'))?.toString()] : []));
    const passages = sampleReportPages.flat();
    expect(tags.filter((tag) => tag === '/H1' || tag === '/H2' || tag === '/P')).toHaveLength(passages.length);
  });

  test('has the same bytes each time it is made', async () => {
    expect(Buffer.from(await makeSampleReport()).equals(Buffer.from(await makeSampleReport()))).toBe(true);
  });
});
