import { type Raw, sha256 } from './envelope.ts';
import { content, type FileLine, type ItemLine, keyOf } from './lines.ts';
import { linesIn } from './lines-in.ts';

/**
 * What readers saw last, as lines of the exports it came from. Only a faulty item that is still in the export falls back on
 * it: what was taken down, or was never good, is not in it.
 */
export interface LastGood {
  /** By `type:id`. */
  items: ReadonlyMap<string, Raw<ItemLine>>;
  /** By id. */
  files: ReadonlyMap<string, Raw<FileLine>>;
}

/** Reads what `writeLastGood` wrote. A line that an earlier version of the site wrote differently is left out. */
export function readLastGood(ndjson: Buffer): LastGood {
  const items = new Map<string, Raw<ItemLine>>();
  const files = new Map<string, Raw<FileLine>>();
  for (const bytes of linesIn(ndjson)) {
    const line = parse(bytes);
    const digest = sha256(bytes);
    if (line?.line === 'item') items.set(keyOf(line), { bytes, digest, line });
    if (line?.line === 'file') files.set(line.id, { bytes, digest, line });
  }
  return { items, files };
}

/** NDJSON of the lines that are shown now, to be handed in the next time. */
export function writeLastGood(items: readonly Raw<ItemLine>[], files: readonly Raw<FileLine>[]): Buffer {
  const lines = [...items, ...files].map(({ bytes }) => bytes);
  return inOnePiece(lines) ?? Buffer.concat(lines.flatMap((line) => [line, lineBreak]));
}

const lineBreak = Buffer.from('\n');

/** The very memory that the lines are parts of, when they follow each other there: most often all that was exported is shown. */
function inOnePiece(lines: readonly Buffer[]): Buffer | null {
  const [first] = lines;
  if (first === undefined) return null;
  let end = first.byteOffset;
  for (const line of lines) {
    if (line.buffer !== first.buffer || line.byteOffset !== end) return null;
    end += line.byteLength + 1;
  }
  const piece = Buffer.from(first.buffer, first.byteOffset, end - first.byteOffset);
  return piece.at(-1) === lineBreak[0] ? piece : null;
}

function parse(line: Buffer) {
  try {
    return content.safeParse(JSON.parse(line.toString())).data;
  } catch {
    return undefined;
  }
}
