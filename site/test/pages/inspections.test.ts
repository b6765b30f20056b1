import { describe, expect, test } from 'vitest';
import type { InspectionDocument } from '../../src/content/types.ts';
import DocumentPage from '../../src/pages/documents/[slug].astro';
import Documents from '../../src/pages/documents/index.astro';
import InspectionPage from '../../src/pages/inspections/[slug]/index.astro';
import Inspections from '../../src/pages/inspections/index.astro';
import { documents } from '../fixtures/inspection.ts';
import { snapshotWith } from '../fixtures/snapshot.ts';
import { pageHtml, pageText, renderPage } from './render.ts';

async function documentText(changes: Partial<InspectionDocument>): Promise<string> {
  const snapshot = snapshotWith({ ...documents.link, ...changes });
  return await pageText(DocumentPage, { params: { slug: 'council-response' }, snapshot });
}

const first = { params: { slug: 'local-area-inspection-2020' } };

describe('the page of an inspection', () => {
  test('says first what came of it, which areas got better, and what is next by when', async () => {
    const text = await pageText(InspectionPage, first);
    expect(text).toMatch(
      /^Local area inspection, January 2020 Exampleshire, 27 to 31 January 2020 The area must write a plan to put six weaknesses right\. 1 of 3 areas: enough progress 1 of 3 areas: not enough progress 1 of 3 areas: weakness found Last judged on 6 February 2023 Next, by 1 March 2027: The next progress meeting/,
    );
  });

  test('shows each area with its status in words and shape, and the document that says so, in a real table', async () => {
    const html = await pageHtml(InspectionPage, first);
    expect(html).toContain('<table class="areas" aria-labelledby="areas">');
    expect(html).toContain('<th scope="row"><a href="#area-1">Waiting times for autism assessments</a></th>');
    expect(html).toMatch(
      /<span class="status not-enough-progress"> ?<svg class="shape".*?<\/svg> Not enough progress<\/span>/,
    );
    const text = await pageText(InspectionPage, first);
    expect(text).toContain(
      '1 Waiting times for autism assessments Families wait too long. Weakness found 6 May 2020, Outcome letter',
    );
  });

  test('keeps the first date of a promise in sight when it moved', async () => {
    const text = await pageText(InspectionPage, first);
    expect(text).toContain(
      'Promised by 25 September 2020 The plan is due First promised for 14 August 2020. More time because of coronavirus',
    );
    expect(text).toContain('Ahead: promised by 1 March 2027 The next progress meeting');
  });

  test('every link inside the page leads somewhere', async () => {
    const html = await pageHtml(InspectionPage, first);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  test('announces its own feed beside the one of all news', async () => {
    expect(await pageHtml(InspectionPage, first)).toContain(
      'title="Local area inspection, January 2020: news from EPCF" href="https://news.example.org/inspections/local-area-inspection-2020/rss.xml">',
    );
  });

  test('without areas and milestones it is still a page', async () => {
    const html = await pageHtml(InspectionPage, { params: { slug: 'area-partnership-inspection-2026' } });
    expect(html).toContain('No further date has been promised.');
    expect(html).not.toMatch(/<table|class="timeline"/);
  });

  test('an inspection that is not there is not found', async () => {
    expect((await renderPage(InspectionPage, { params: { slug: 'nope' } })).status).toBe(404);
  });
});

test('the list of inspections has the newest first', async () => {
  expect(await pageText(Inspections)).toMatch(
    /Area partnership inspection, March 2026.*Local area inspection, January 2020/,
  );
});

describe('documents', () => {
  test('are grouped by inspection, those without one last', async () => {
    expect(await pageText(Documents)).toMatch(
      /Local area inspection, January 2020 The council’s response .* Outcome letter .* Other documents Minutes/,
    );
  });

  test('the plain summary stands before the file, with type, size and pages', async () => {
    const text = await pageText(DocumentPage, { params: { slug: 'outcome-letter' } });
    expect(text).toMatch(
      /What it says, in plain words The letter says what works and six things that must change\. The document itself Outcome letter \(PDF, 422 KB, 8 pages\) If that is gone: a copy of it, kept by webarchive\.example\.org\. It may not work with a screen reader\./,
    );
    expect(await pageHtml(DocumentPage, { params: { slug: 'outcome-letter' } })).toContain(
      '<a class="to-document" href="/media/outcome-letter-99aabbcc.pdf" type="application/pdf">',
    );
  });

  test('a link to another site names that site and opens no window', async () => {
    const html = await pageHtml(DocumentPage, { params: { slug: 'council-response' } });
    expect(html).toContain(
      'href="https://www.example.org/response?a=1&amp;b=2">The council’s response, on example.org</a>',
    );
    expect(html).not.toContain('target=');
  });

  test('where the original is gone, the archived copy comes first, with the day it was made', async () => {
    const text = await documentText({
      source: { kind: 'link', url: 'https://www.example.org/response', deadSince: '2026-11-20' },
      archivedCopy: 'https://web.archive.org/web/20200513101112/https://www.example.org/response',
    });
    expect(text).toContain(
      'The document itself The original is no longer at example.org. We noticed on 20 November 2026. The council’s response: an archived copy, kept by web.archive.org The copy was made on 13 May 2020. In case it comes back: the address that the original had. It works with a screen reader.',
    );
    expect(text).not.toContain('If that is gone');
  });

  test('where the original is gone and no copy is known, or that is gone too, the page says so', async () => {
    const source = { kind: 'link', url: 'https://www.example.org/response', deadSince: '2026-11-20' } as const;
    const truth =
      'We know of no copy of it. What it says is told above. In case it comes back: the address that the original had. If you need the document, ask us for it.';
    expect(await documentText({ source })).toContain(truth);
    const copy = { archivedCopy: 'https://archive.example.org/a', archivedCopyDeadSince: '2026-11-21' };
    expect(await documentText({ source, ...copy })).toContain(truth);
    const held = snapshotWith({ ...documents.file, archivedCopyDeadSince: '2026-11-21' });
    expect(await pageText(DocumentPage, { params: { slug: 'outcome-letter' }, snapshot: held })).not.toContain('gone');
  });

  test('the list of documents does not send anybody to an original that is gone', async () => {
    const source = { kind: 'link', url: 'https://www.example.org/response', deadSince: '2026-11-20' } as const;
    const archivedCopy = 'https://archive.example.org/a';
    const listed = async (changes: Partial<InspectionDocument>) =>
      await pageText(Documents, { snapshot: snapshotWith({ ...documents.link, ...changes }) });
    expect(await listed({ source, archivedCopy })).toContain('Plain summary, and an archived copy of the document.');
    expect(await listed({ source })).toContain('Plain summary; the document itself is no longer to be had.');
  });

  test('what has changed in a document is told with its day: on its page, newest first, and in lists', async () => {
    const changeNotes = [
      { on: '2026-11-24', note: 'Page 3 was missing.' },
      { on: '2026-10-01', note: 'A clearer copy.' },
    ];
    expect(await documentText({ changeNotes })).toMatch(
      /Exampleshire Council, 7 May 2020\. Changed here on 24 November 2026 .*What has changed here 24 November 2026 Page 3 was missing\. 1 October 2026 A clearer copy\./,
    );
    const snapshot = snapshotWith({ ...documents.link, changeNotes });
    expect(await pageText(Documents, { snapshot })).toContain(
      'on example.org. Changed here on 24 November 2026. Outcome',
    );
    expect(await documentText({})).not.toContain('hanged here');
  });

  test('headings in a summary continue those of the page', async () => {
    const snapshot = snapshotWith({ ...documents.file, plainSummary: '# What they found\n\nA lot.' });
    expect(await pageHtml(DocumentPage, { params: { slug: 'outcome-letter' }, snapshot })).toContain(
      '<h3>What they found</h3>',
    );
  });

  test('a document that is not there is not found', async () => {
    expect((await renderPage(DocumentPage, { params: { slug: 'nope' } })).status).toBe(404);
  });
});
