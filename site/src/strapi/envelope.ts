import { hash } from 'node:crypto';
import { z } from 'zod';
import {
  type ContentLine,
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
import { linesIn } from './lines-in.ts';
import { PullError } from './pull-error.ts';

/** A line of the export, parsed, with the exact bytes it came as: with ten thousand articles their text would take 80 MB. */
export interface Raw<T> {
  bytes: Buffer;
  /** SHA-256 of them, in hex. */
  digest: string;
  line: T;
}

/**
 * Lines of the last export by their digest, for a process that reads one after another: most lines come again, and need not be
 * parsed again. They are the very same objects then.
 */
export interface LineMemory {
  lines: ReadonlyMap<string, ContentLine>;
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
 * @param memory lines of the last export; afterwards those of this one
 * @throws {PullError} when it is cut, damaged, miscounted or of a schema that this site does not know
 */
export function readEnvelope(ndjson: Buffer, memory: LineMemory = { lines: new Map() }): Envelope {
  const lines = linesIn(ndjson);
  if (lines.every(isBlank)) throw doubt('The export from Strapi is empty: not even its first line came.');
  if (lines.pop()?.byteLength !== 0) throw cut(lines.length + 1);
  const [first = nothing, ...others] = lines;
  const last = others.pop() ?? nothing;

  const head = readHeader(first);
  const tail = trailer.safeParse(parseJson(last));
  if (!tail.success) throw cut(lines.length);

  const envelope: Envelope = { ...head, items: [], files: [], redirects: [], removals: [] };
  const seen = new Map<string, ContentLine>();
  others.forEach((bytes, index) => {
    const digest = sha256(bytes);
    const line = memory.lines.get(digest) ?? readLine(bytes, index + 2);
    seen.set(digest, line);
    addLine(envelope, { bytes, digest, line });
  });
  const found: Counts = {
    item: envelope.items.length,
    file: envelope.files.length,
    redirect: envelope.redirects.length,
    removal: envelope.removals.length,
  };
  checkCounts(found, head.counts, 'first');
  checkCounts(found, tail.data.counts, 'last');
  if (sha256(ndjson.subarray(first.byteLength + 1, -last.byteLength - 1)) !== tail.data.digest) {
    throw doubt('The export from Strapi was changed on the way: its lines do not fit its digest.');
  }
  checkIdentities(envelope.items);
  memory.lines = seen;
  return envelope;
}

const nothing = Buffer.alloc(0);

function isBlank(line: Buffer): boolean {
  return line.toString().trim() === '';
}

/** The digest of a text or of bytes, as hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

function readHeader(bytes: Buffer) {
  const json = parseJson(bytes);
  const schema = z.object({ line: z.literal('header'), schema: z.unknown() }).safeParse(json);
  if (schema.success && schema.data.schema !== understoodSchema) {
    throw new PullError(
      `The export from Strapi is of schema ${JSON.stringify(schema.data.schema)}; this site understands schema ${understoodSchema}.`,
      'Operator: Strapi and the site come from different versions of the newsroom. Bring both to the same version and restart them.',
    );
  }
  const head = header.safeParse(json);
  if (!head.success) throw doubt(`The export from Strapi does not begin as one: "${beginning(bytes)}".`);
  return head.data;
}

function readLine(bytes: Buffer, number: number): ContentLine {
  const parsed = content.safeParse(parseJson(bytes));
  if (!parsed.success) {
    throw doubt(`Line ${number} of the export from Strapi cannot be understood: "${beginning(bytes)}".`);
  }
  return parsed.data;
}

function addLine(envelope: Envelope, { line, ...raw }: Raw<ContentLine>): void {
  if (line.line === 'item') envelope.items.push({ ...raw, line });
  else if (line.line === 'file') envelope.files.push({ ...raw, line });
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

function beginning(line: Buffer): string {
  return line.toString().slice(0, 60);
}

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString());
  } catch {
    return undefined;
  }
}
