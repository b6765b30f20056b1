import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from './harness/account';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';
import { askForExport, type Exported, itemIn } from './site-content/exported';
import type { LibraryFile } from './site-content/library';
import { type OneOfEverything, writeOneOfEverything } from './site-content/one-of-everything';

let newsroom: Newsroom;
let ids: OneOfEverything['ids'];
let photo: LibraryFile;
let letter: LibraryFile;
let inText: LibraryFile;
let exported: Exported;
beforeAll(async () => {
  newsroom = await startNewsroom();
  ({ ids, photo, letter, inText } = await writeOneOfEverything(
    await newsroom.editor(),
    await newsroom.administrator(),
  ));
  exported = await askForExport(newsroom);
});
afterAll(() => newsroom.stop());

const instant = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
const data = (name: keyof typeof ids) => at(itemIn(exported, ids[name]), 'data');

it('a news item has its text, cover, relations and changes', () => {
  expect(data('news')).toEqual({
    title: 'Outcome letter published',
    slug: 'outcome-letter-published',
    language: 'en',
    summary: 'The inspectors have written down what they found.',
    body: `See ![the hall](${inText.url}) and [another](https://elsewhere.example/uploads/other.png)`,
    cover: { fileId: photo.documentId, altText: 'People in a hall', decorative: false, caption: 'The hall' },
    publishedOn: today,
    updatedAt: instant,
    topicIds: [ids.topic],
    partnerIds: [ids.partner],
    documentIds: [ids.held, ids.linked],
    inspectionId: ids.inspection,
    changeNotes: [{ on: '2026-02-03', note: 'A date was wrong.' }],
  });
});

it('a partner has its details, and null for what was left empty', () => {
  expect(data('partner')).toEqual({
    name: 'Example Advice Service',
    shortName: 'EAS',
    slug: 'example-advice-service',
    language: 'en',
    summary: 'Free advice for families.',
    description: 'They answer questions.',
    logo: { fileId: photo.documentId, altText: null, decorative: true, caption: null },
    website: 'https://example.org/',
    email: 'help@example.org',
    phone: null,
    checkedOn: '2026-01-02',
    updatedAt: instant,
  });
});

it('a document has a file or a link, never both', () => {
  const shared = {
    language: 'en',
    kind: 'outcome-letter',
    issuer: 'Example Inspectorate',
    issuedOn: '2020-05-06',
    linkDeadSince: null,
    archivedCopy: null,
    archivedCopyDeadSince: null,
    plainSummary: 'What the letter says.',
    changeNotes: [],
    updatedAt: instant,
  };
  expect(data('linked')).toEqual({
    ...shared,
    title: 'Outcome letter',
    slug: 'outcome-letter',
    source: 'link',
    fileId: null,
    link: 'https://example.org/letter.pdf',
    fileAccessible: false,
    inspectionId: ids.inspection,
  });
  expect(data('held')).toEqual({
    ...shared,
    title: 'Our own copy',
    slug: 'our-own-copy',
    source: 'file',
    fileId: letter.documentId,
    link: null,
    fileAccessible: true,
    inspectionId: null,
  });
});

it('an inspection has its areas with every judgement, and its milestones', () => {
  expect(data('inspection')).toEqual({
    title: 'Example inspection',
    slug: 'example-inspection',
    area: 'Exampleshire',
    framework: 'first',
    startedOn: '2020-01-27',
    endedOn: '2020-01-31',
    outcome: 'A written statement of action is required.',
    summary: 'Six areas of weakness were found.',
    areasOfWeakness: [
      {
        title: 'Waiting times',
        found: 'Families wait too long.',
        checkpoints: [
          { on: '2020-05-06', status: 'weakness', note: 'First found.', documentId: ids.linked },
          { on: '2023-02-06', status: 'not-enough-progress', note: null, documentId: null },
        ],
      },
      { title: 'Exclusions', found: 'Too many.', checkpoints: [] },
    ],
    milestones: [
      {
        on: '2020-09-25',
        title: 'Statement due',
        kind: 'deadline',
        revisedOn: '2020-11-24',
        revisedReason: 'Coronavirus.',
        documentId: ids.held,
      },
    ],
    updatedAt: instant,
  });
});

it('topics, glossary terms, pages and the settings are there', () => {
  expect(data('topic')).toEqual({ name: 'Health', slug: 'health', description: null, updatedAt: instant });
  expect(data('term')).toEqual({
    term: 'CCG',
    expansion: 'clinical commissioning group',
    meaning: 'Planned health services.',
    validFrom: null,
    validTo: '2022-06-30',
    updatedAt: instant,
  });
  expect(data('page')).toEqual({
    title: 'About us',
    slug: 'about-us',
    language: 'en',
    summary: 'Who we are.',
    body: 'We are parents and carers.',
    updatedAt: instant,
    changeNotes: [],
  });
  expect(data('settings')).toEqual({ ...samples.settings, contactEmail: null, updatedAt: instant });
});
