import {
  PDFDocument,
  type PDFFont,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { Tags } from './tags.ts';
import { type Passage, sampleReportPages, sampleReportTitle } from './text.ts';

/** A4, in points (1/72 inch). */
const paper = { width: 595, height: 842, margin: 64 } as const;
const look = {
  H1: { size: 22, before: 0, after: 14 },
  H2: { size: 15, before: 14, after: 8 },
  P: { size: 12, before: 0, after: 10 },
} as const;
const lineHeight = 1.45;
/** A fixed day, so that the same text always gives the same bytes. */
const madeOn = new Date('2026-11-24T00:00:00Z');

/** Makes the sample report: a small PDF of two pages with a title, a language and tags. */
export async function makeSampleReport(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(sampleReportTitle, { showInWindowTitleBar: true });
  pdf.setLanguage('en-GB');
  pdf.setSubject('A sample made for a demonstration, not published by PACC');
  pdf.setCreationDate(madeOn);
  pdf.setModificationDate(madeOn);
  const fonts = {
    heading: await pdf.embedFont(StandardFonts.HelveticaBold),
    text: await pdf.embedFont(StandardFonts.Helvetica),
  };
  const tags = new Tags(pdf);
  for (const passages of sampleReportPages) {
    const page = pdf.addPage([paper.width, paper.height]);
    tags.beginPage(page);
    setPage(page, passages, fonts, tags);
  }
  tags.finish();
  return pdf.save();
}

function setPage(page: PDFPage, passages: Passage[], fonts: { heading: PDFFont; text: PDFFont }, tags: Tags): void {
  let y = paper.height - paper.margin;
  for (const { tag, text } of passages) {
    const font = tag === 'P' ? fonts.text : fonts.heading;
    const { size, before, after } = look[tag];
    const lines = wrap(text, font, size);
    y -= before + size;
    page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
        PDFName.of(tag),
        `<</MCID ${tags.add(tag, page)}>>`,
      ]),
    );
    for (const line of lines) {
      // The space at the end keeps the last word apart from the next line's first when the text is read out or copied.
      page.drawText(`${line} `, { x: paper.margin, y, size, font, color: rgb(0.15, 0.1, 0.1) });
      y -= size * lineHeight;
    }
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    y += size * (lineHeight - 1) - after;
  }
}

/** Breaks text into lines that fit between the margins. */
function wrap(text: string, font: PDFFont, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, size) > paper.width - 2 * paper.margin) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
