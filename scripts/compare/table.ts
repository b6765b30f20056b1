import { median } from '../bench/step-times.ts';
import type { Finding } from '../checkers/finding.ts';
import type { Measured } from './measure-page.ts';
import type { PageScores } from './our-pages.ts';

/** One line for each thing measured, one column for each site; a Markdown table. */
export function toTable(sites: readonly Measured[]): string {
  return markdown([
    ['The same article', ...sites.map(({ name }) => name)],
    ['---', ...sites.map(() => '---:')],
    ...lines.map(([name, value]) => [name, ...sites.map(value)]),
  ]);
}

/** One line for each kind of our pages: its scores in Lighthouse, and what kept it from 100. */
export function scoresTable(pages: readonly PageScores[]): string {
  return markdown([
    ['Our pages in Lighthouse', 'Performance', 'Accessibility', 'Best practices', 'SEO', 'Missed'],
    ['---', '---:', '---:', '---:', '---:', '---'],
    ...pages.map(({ kind, scores, missed }) => [kind, ...Object.values(scores).map(String), missed.join(', ')]),
  ]);
}

const kinds = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'] as const;

const lines: readonly [string, (measured: Measured) => string][] = [
  ['Bytes on the wire before pictures', ({ weight }) => kB(sum(weight.bytes, 'Image'))],
  ...kinds.map((kind): [string, (measured: Measured) => string] => [
    `… ${kind.toLowerCase()}`,
    ({ weight }) => kB(weight.bytes[kind] ?? 0),
  ]),
  ['Requests before pictures', ({ weight }) => `${sum(weight.requests, 'Image')}`],
  ['Requests to other hosts, not answered here', ({ weight }) => `${weight.elsewhere.length}`],
  ['axe with its AAA rules, by day / at night', ({ axe }) => both(axe)],
  ['IBM Equal Access, by day / at night', ({ ibm }) => both(ibm)],
  [
    'Lighthouse: performance, accessibility, best practices, SEO',
    ({ lighthouse }) => Object.values(lighthouse.scores).join(', '),
  ],
  ['First words on a slow phone, median', ({ firstPaints }) => `${(median(firstPaints) / 1000).toFixed(2)} s`],
];

function sum(numbers: Readonly<Record<string, number>>, without: string): number {
  return Object.entries(numbers).reduce((total, [kind, number]) => (kind === without ? total : total + number), 0);
}

function kB(bytes: number): string {
  return bytes === 0 ? '0' : `${(bytes / 1000).toFixed(1)} kB`;
}

function both({ light, dark }: { light: readonly Finding[]; dark: readonly Finding[] }): string {
  return `${light.length} / ${dark.length}`;
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`).join('\n');
}
