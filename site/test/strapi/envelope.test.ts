import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LineMemory, readEnvelope } from '../../src/strapi/envelope.ts';
import { PullError } from '../../src/strapi/pull-error.ts';
import { exportText, type Line } from './export-text.ts';
import { fileLine, newsLine, removalLine, topicLine } from './exported-lines.ts';

const lines: Line[] = [
  newsLine('first'),
  topicLine('events'),
  fileLine('letter'),
  { line: 'redirect', from: '/news/old/', type: 'news-item', id: 'first' },
  removalLine('gone'),
];

function messageFor(text: string): string {
  try {
    readEnvelope(Buffer.from(text));
  } catch (error) {
    if (error instanceof Error && error.name === 'PullError') return error.message;
    throw error;
  }
  return 'It was taken for whole.';
}

test('a whole export is read line by line', () => {
  const envelope = readEnvelope(Buffer.from(exportText(lines)));
  expect(envelope.asOf).toBe('2026-11-24');
  expect(envelope.items.map(({ line }) => `${line.type}:${line.id}`)).toEqual(['news-item:first', 'topic:events']);
  expect(envelope.items[0]?.bytes.toString()).toBe(JSON.stringify(lines[0]));
  expect(envelope.files.map(({ line }) => line.id)).toEqual(['letter']);
  expect(envelope.redirects.map(({ from }) => from)).toEqual(['/news/old/']);
  expect(envelope.removals.map(({ paths }) => paths)).toEqual([['/news/gone/']]);
});

test('a line that comes again in the next export is the very same object', () => {
  const memory: LineMemory = { lines: new Map() };
  const before = readEnvelope(Buffer.from(exportText(lines)), memory);
  const after = readEnvelope(
    Buffer.from(exportText([newsLine('first', { title: 'Another' }), ...lines.slice(1)])),
    memory,
  );
  expect(after.items[1]?.line).toBe(before.items[1]?.line);
  expect(after.items[0]?.line.data.title).toBe('Another');
  expect(memory.lines.size).toBe(lines.length);
});

test('what a newer Strapi says in addition does no harm', () => {
  const newer = lines.map((line) => ({ ...line, extra: 'something new' }));
  expect(readEnvelope(Buffer.from(exportText(newer))).items).toHaveLength(2);
});

test('nothing at all came', () => {
  expect(messageFor('')).toMatchInlineSnapshot(`
    "The export from Strapi is empty: not even its first line came.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('half a stream came, cut between two lines', () => {
  const half = exportText(lines).split('\n').slice(0, 4).join('\n');
  expect(messageFor(`${half}\n`)).toMatchInlineSnapshot(`
    "The export from Strapi broke off after line 4: its end did not come.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('half a stream came, cut inside a line', () => {
  expect(messageFor(exportText(lines).slice(0, 700))).toMatchInlineSnapshot(`
    "The export from Strapi broke off after line 3: its end did not come.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('only the first line came', () => {
  const [first] = exportText(lines).split('\n');
  expect(messageFor(`${first}\n`)).toMatchInlineSnapshot(`
    "The export from Strapi broke off after line 1: its end did not come.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('the schema is one that this site does not know', () => {
  expect(messageFor(exportText(lines, { schema: 2 }))).toMatchInlineSnapshot(`
    "The export from Strapi is of schema 2; this site understands schema 1.
    Operator: Strapi and the site come from different versions of the newsroom. Bring both to the same version and restart them."
  `);
});

test('it is no export at all', () => {
  expect(messageFor('{"data":[],"meta":{}}\n')).toMatchInlineSnapshot(`
    "The export from Strapi does not begin as one: "{"data":[],"meta":{}}".
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
  expect(messageFor(`{"data":[]}\n${exportText(lines)}`)).toMatchInlineSnapshot(`
    "The export from Strapi does not begin as one: "{"data":[]}".
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('a line is missing although the export has an end', () => {
  const without = exportText(lines).split('\n').toSpliced(2, 1).join('\n');
  expect(messageFor(without)).toMatchInlineSnapshot(`
    "The first line of the export from Strapi promises 2 of kind "item", but it holds 1.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('first and last line promise different numbers', () => {
  expect(messageFor(exportText(lines, { trailerCounts: { file: 2 } }))).toMatchInlineSnapshot(`
    "The last line of the export from Strapi promises 2 of kind "file", but it holds 1.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('a word was changed on the way', () => {
  const changed = exportText(lines).replace('A summary.', 'A sunnary.');
  expect(messageFor(changed)).toMatchInlineSnapshot(`
    "The export from Strapi was changed on the way: its lines do not fit its digest.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('the digest is wrong', () => {
  expect(messageFor(exportText(lines, { digest: '0'.repeat(64) }))).toMatchInlineSnapshot(`
    "The export from Strapi was changed on the way: its lines do not fit its digest.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('a line is of a kind that this site does not know', () => {
  const unknown = exportText(lines).replace('"type":"topic"', '"type":"theme"');
  expect(messageFor(unknown)).toMatchInlineSnapshot(`
    "Line 3 of the export from Strapi cannot be understood: "{"line":"item","type":"theme","id":"events","adminPath":"/ad".
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('one item comes twice', () => {
  expect(messageFor(exportText([newsLine('first'), newsLine('first', { title: 'Again' })]))).toMatchInlineSnapshot(`
    "The export from Strapi holds one item twice: news-item:first.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log."
  `);
});

test('wherever the stream is cut, what came is not taken for the whole', () => {
  const whole = exportText(lines);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (length) => {
      expect(() => readEnvelope(Buffer.from(whole.slice(0, length)))).toThrow(PullError);
    }),
    { numRuns: 300 },
  );
});

test('whichever letter of a line is another, the export is not taken for whole', () => {
  const whole = exportText(lines);
  const start = whole.indexOf('\n') + 1;
  const end = whole.lastIndexOf('\n', whole.length - 2);
  fc.assert(
    fc.property(
      fc.integer({ min: start, max: end - 1 }),
      fc.constantFrom('x', '0', '"', '\n', ' '),
      (place, letter) => {
        fc.pre(whole[place] !== letter);
        const changed = whole.slice(0, place) + letter + whole.slice(place + 1);
        expect(() => readEnvelope(Buffer.from(changed))).toThrow(PullError);
      },
    ),
    { numRuns: 300 },
  );
});
