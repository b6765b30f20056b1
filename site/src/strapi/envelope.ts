import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type Counts,
  content,
  type FileLine,
  header,
  type ItemLine,
  keyOf,
  type RedirectLine,
  type RemovalLine,
  trailer,
} from './lines.ts';
import { PullError } from './pull-error.ts';

/** A line of the export, parsed, with the exact text it came as. */
export interface Raw<T> {
  text: string;
  line: T;
}

/** A whole export: nothing is missing and nothing was changed on the way. What the items say is not looked at yet. */
export interface Envelope {
  version: string;
  asOf: string;
  items: Raw<ItemLine>[];
  files: Raw<FileLine>[];
  redirects: RedirectLine[];
  removals: RemovalLine[];
}

const understoodSchema = 1;

/**
 * Reads the export's NDJSON and makes sure that it is whole.
 * @throws {PullError} when it is cut, damaged, miscounted or of a schema that this site does not know
 */
export function readEnvelope(ndjson: string): Envelope {
  if (ndjson.trim() === '') throw doubt('The export from Strapi is empty: not even its first line came.');
  const lines = ndjson.split('\n');
  if (lines.pop() !== '') throw cut(lines.length + 1);
  const [first = '', ...others] = lines;
  const last = others.pop() ?? '';

  const head = readHeader(first);
  const tail = trailer.safeParse(parseJson(last));
  if (!tail.success) throw cut(lines.length);

  const envelope: Envelope = { ...head, items: [], files: [], redirects: [], removals: [] };
  others.forEach((text, index) => {
    addLine(envelope, text, index + 2);
  });
  const found: Counts = {
    item: envelope.items.length,
    file: envelope.files.length,
    redirect: envelope.redirects.length,
    removal: envelope.removals.length,
  };
  checkCounts(found, head.counts, 'first');
  checkCounts(found, tail.data.counts, 'last');
  if (digestOf(others) !== tail.data.digest) {
    throw doubt('The export from Strapi was changed on the way: its lines do not fit its digest.');
  }
  checkIdentities(envelope.items);
  return envelope;
}

/** The digest of whole lines, without making one text of them: with ten thousand articles that would be 80 MB. */
function digestOf(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}

/** The digest of a text, as hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readHeader(text: string) {
  const json = parseJson(text);
  const schema = z.object({ line: z.literal('header'), schema: z.unknown() }).safeParse(json);
  if (schema.success && schema.data.schema !== understoodSchema) {
    throw new PullError(
      `The export from Strapi is of schema ${JSON.stringify(schema.data.schema)}; this site understands schema ${understoodSchema}.`,
      'Operator: Strapi and the site come from different versions of the newsroom. Bring both to the same version and restart them.',
    );
  }
  const head = header.safeParse(json);
  if (!head.success) throw doubt(`The export from Strapi does not begin as one: "${text.slice(0, 60)}".`);
  return head.data;
}

function addLine(envelope: Envelope, text: string, number: number): void {
  const parsed = content.safeParse(parseJson(text));
  if (!parsed.success) {
    throw doubt(`Line ${number} of the export from Strapi cannot be understood: "${text.slice(0, 60)}".`);
  }
  const line = parsed.data;
  if (line.line === 'item') envelope.items.push({ text, line });
  else if (line.line === 'file') envelope.files.push({ text, line });
  else if (line.line === 'redirect') envelope.redirects.push(line);
  else envelope.removals.push(line);
}

function checkCounts(found: Counts, promised: Counts, where: 'first' | 'last'): void {
  for (const [kind, number] of Object.entries(promised)) {
    const actual = Object.entries(found).find(([name]) => name === kind)?.[1];
    if (actual === number) continue;
    throw doubt(
      `The ${where} line of the export from Strapi promises ${number} of kind "${kind}", but it holds ${actual}.`,
    );
  }
}

function checkIdentities(items: readonly Raw<ItemLine>[]): void {
  const seen = new Set<string>();
  for (const { line } of items) {
    const key = keyOf(line);
    if (seen.has(key)) throw doubt(`The export from Strapi holds one item twice: ${key}.`);
    seen.add(key);
  }
}

function cut(lines: number): PullError {
  return doubt(`The export from Strapi broke off after line ${lines}: its end did not come.`);
}

function doubt(problem: string): PullError {
  return new PullError(
    problem,
    'Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache), then at Strapi’s log.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
