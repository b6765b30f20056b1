import { expect, test } from 'vitest';
import { pull } from '../../src/strapi/pull.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { digestOf, versionOf } from './export-text.ts';
import { documentLine, frame, inspectionLine, newsLine, partnerLine, topicLine } from './exported-lines.ts';
import { startFakeStrapi } from './fake-strapi.ts';
import { pullLines, shownNews } from './pull-lines.ts';

test('what Strapi has published is put into the words of the site', async () => {
  const item = newsLine('response', {
    topicIds: ['events'],
    partnerIds: ['helpers'],
    documentIds: ['letter'],
    inspectionId: 'inspection-2020',
    changeNotes: [
      { on: '2026-10-02', note: 'First change.' },
      { on: '2026-10-09', note: 'Second change.' },
    ],
  });
  const others = [
    topicLine('events'),
    partnerLine('helpers'),
    documentLine('letter'),
    inspectionLine('inspection-2020'),
  ];
  const pulled = await pullLines([item, ...others]);

  expect(pulled.faults).toEqual([]);
  expect(shownNews(pulled)).toEqual([
    {
      type: 'news-item',
      id: 'response',
      title: 'News response',
      slug: 'response',
      language: 'en',
      summary: 'A summary.',
      body: 'A body.',
      cover: null,
      publishedOn: '2026-10-01',
      updatedAt: '2026-10-01T09:30:00.000Z',
      topicIds: ['events'],
      partnerIds: ['helpers'],
      documentIds: ['letter'],
      inspectionId: 'inspection-2020',
      changeNotes: [
        { on: '2026-10-09', note: 'Second change.' },
        { on: '2026-10-02', note: 'First change.' },
      ],
    },
  ]);
  expect(pulled.snapshot.version).toBe(versionOf([...frame, item, ...others]));
  expect(pulled.digests['news-item:response']).toBe(digestOf(item));
  expect(Object.keys(pulled.digests)).toHaveLength(10);
});

test('nothing is pulled when Strapi still has the version of the last pull', async () => {
  const strapi = await startFakeStrapi({ '/api/site-content': (response) => response.writeHead(304).end() });
  const mirror = temporaryFolder();
  expect(await pull({ cmsUrl: strapi.url, token: 'secret', mirror, ifNoneMatch: 'abc' })).toBe('unchanged');
});

test('a document of an export from before there were notes of changes has none', async () => {
  const pulled = await pullLines([newsLine('response'), documentLine('letter', { changeNotes: undefined })]);
  expect(pulled.faults).toEqual([]);
  expect(pulled.snapshot.items).toContainEqual(expect.objectContaining({ id: 'letter', changeNotes: [] }));
});

test('dates of an inspection are put in order, and an empty text is none', async () => {
  const milestone = { title: 'Step', kind: 'happened', revisedOn: null, revisedReason: '', documentId: null };
  const inspection = inspectionLine('one', {
    endedOn: '',
    milestones: [
      { ...milestone, on: '2021-01-01' },
      { ...milestone, on: '2020-01-01' },
    ],
    areasOfWeakness: [
      {
        title: 'Area',
        found: 'Something.',
        checkpoints: [
          { on: '2023-02-06', status: 'enough-progress', note: null, documentId: null },
          { on: '2020-05-06', status: 'weakness', note: null, documentId: null },
        ],
      },
    ],
  });
  const { snapshot, faults } = await pullLines([newsLine('a'), inspection]);
  const [item] = snapshot.items.filter(({ type }) => type === 'inspection');
  expect(faults).toEqual([]);
  expect(item).toMatchObject({
    endedOn: null,
    milestones: [{ on: '2020-01-01', revisedReason: null }, { on: '2021-01-01' }],
    areasOfWeakness: [{ checkpoints: [{ on: '2020-05-06' }, { on: '2023-02-06' }] }],
  });
});

test('an earlier address leads to what is shown, and to nothing else', async () => {
  const pulled = await pullLines([
    newsLine('good'),
    newsLine('bad', { summary: null }),
    { line: 'redirect', from: '/news/old-bad/', type: 'news-item', id: 'bad' },
    { line: 'redirect', from: '/news/old-good/', type: 'news-item', id: 'good' },
  ]);
  expect(pulled.snapshot.redirects).toEqual([{ from: '/news/old-good/', type: 'news-item', id: 'good' }]);
});
