import { type PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { Passage } from './text.ts';

/**
 * Collects which passage stands where and then writes it into the PDF as its structure tree: what makes a PDF "tagged",
 * so that a screen reader finds headings and paragraphs in the right order. The library has no call for that.
 */
export class Tags {
  readonly #pdf: PDFDocument;
  readonly #root: PDFRef;
  readonly #document: PDFRef;
  readonly #passages: PDFRef[] = [];
  /** For each page, its passages in the order of their numbers. */
  readonly #pages: PDFRef[][] = [];

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf;
    this.#root = pdf.context.nextRef();
    this.#document = pdf.context.nextRef();
  }

  /** Begins a page; passages added from now on stand on it. */
  beginPage(page: PDFPage): void {
    page.node.set(PDFName.of('StructParents'), this.#pdf.context.obj(this.#pages.length));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    this.#pages.push([]);
  }

  /** Adds a passage to the page begun last. Returns its number on that page, to mark its text with. */
  add(tag: Passage['tag'], page: PDFPage): number {
    const onThisPage = this.#pages.at(-1);
    if (!onThisPage) throw new Error('Begin a page before adding a passage to it.');
    const number = onThisPage.length;
    const passage = this.#pdf.context.register(
      this.#pdf.context.obj({ Type: 'StructElem', S: tag, P: this.#document, Pg: page.ref, K: number }),
    );
    onThisPage.push(passage);
    this.#passages.push(passage);
    return number;
  }

  /** Writes the structure tree. Call once, after the last page. */
  finish(): void {
    const { context, catalog } = this.#pdf;
    const numbers = this.#pages.flatMap((passages, index) => [index, context.register(context.obj(passages))]);
    const parentTree = context.register(context.obj({ Nums: numbers }));
    context.assign(
      this.#document,
      context.obj({ Type: 'StructElem', S: 'Document', P: this.#root, K: this.#passages }),
    );
    context.assign(
      this.#root,
      context.obj({
        Type: 'StructTreeRoot',
        K: [this.#document],
        ParentTree: parentTree,
        ParentTreeNextKey: this.#pages.length,
      }),
    );
    catalog.set(PDFName.of('StructTreeRoot'), this.#root);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }
}
