import { createHash } from 'node:crypto';

/** A line of Strapi's export, as a test writes it. */
export interface Line {
  line: 'item' | 'file' | 'redirect' | 'removal';
  [key: string]: unknown;
}

interface Overrides {
  schema?: unknown;
  headerCounts?: Record<string, number>;
  trailerCounts?: Record<string, number>;
  digest?: string;
}

/** The text of a whole export of these lines, in the form that Strapi gives it. `overrides` spoil it. */
export function exportText(lines: readonly Line[], overrides: Overrides = {}): string {
  const counts = countsOf(lines);
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const header = {
    line: 'header',
    schema: overrides.schema ?? 1,
    version: versionOf(lines),
    asOf: '2026-11-24',
    counts: { ...counts, ...overrides.headerCounts },
  };
  const trailer = {
    line: 'trailer',
    counts: { ...counts, ...overrides.trailerCounts },
    digest: overrides.digest ?? sha256(body),
  };
  return `${JSON.stringify(header)}\n${body}${JSON.stringify(trailer)}\n`;
}

export function versionOf(lines: readonly Line[]): string {
  return sha256(`2026-11-24\n${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`);
}

/** What the publisher compares with the admin's idea of an item. */
export function digestOf(line: Line): string {
  return sha256(JSON.stringify(line));
}

function countsOf(lines: readonly Line[]) {
  const count = (kind: Line['line']) => lines.filter(({ line }) => line === kind).length;
  return { item: count('item'), file: count('file'), redirect: count('redirect'), removal: count('removal') };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
