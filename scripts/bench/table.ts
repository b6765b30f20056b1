import type { NewsroomTimes } from './measure-newsroom.ts';
import type { PublishTimes } from './measure-publish.ts';
import type { RecipeTimes } from './recipe.ts';
import { median, medianSteps, type StepTimes } from './step-times.ts';

/** Everything that was measured with so many articles. */
export interface Measured {
  /** ISO instant. */
  at: string;
  articles: number;
  ours: NewsroomTimes;
  publish: PublishTimes;
  builds: { ours: StepTimes[]; plain: StepTimes[] };
  /** By edit, or why it failed. */
  recipe: RecipeTimes[] | { failed: string };
}

/** One line for each thing measured, one column for each number of articles; a Markdown table. */
export function toTable(runs: readonly Measured[]): string {
  const rows = [
    ['Articles', ...runs.map(({ articles }) => articles.toLocaleString('en-GB'))],
    ['---', ...runs.map(() => '---:')],
    ...lines.map(([name, value]) => [name, ...runs.map(value)]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`).join('\n');
}

const lines: readonly [string, (measured: Measured) => string][] = [
  ['From Publish’s answer to proven live', ({ ours }) => spread(toLive(ours))],
  ['The same with a cover uploaded 5 s before', ({ ours }) => ms(ours.withCover.liveMs)],
  ['Where that time goes, in ms', ({ ours }) => steps(medianSteps(ours.steps))],
  ['First publish after a start, all rendered', ({ ours }) => ms(total(ours.first))],
  ['Where that time goes, in ms', ({ ours }) => steps(ours.first)],
  ['Publish answers', ({ publish }) => spread(publish.ours)],
  ['Publish answers in a stock Strapi', ({ publish }) => spread(publish.stock)],
  ['… ours ÷ stock', ({ publish }) => ratio(publish.ours, publish.stock)],
  ['Our `astro build`', ({ builds }) => spread(builds.ours.map(total))],
  ['Where that time goes, in ms', ({ builds }) => steps(medianSteps(builds.ours))],
  ['A plain Astro site from a JSON file', ({ builds }) => spread(builds.plain.map(total))],
  ['Where that time goes, in ms', ({ builds }) => steps(medianSteps(builds.plain))],
  ['… ours ÷ plain', ({ builds }) => ratio(builds.ours.map(total), builds.plain.map(total))],
  ['Today’s recipe: webhook, then a full build', ({ recipe }) => recipeLine(recipe)],
  ['… recipe ÷ ours', ({ recipe, ours }) => ratio(recipeMs(recipe), toLive(ours))],
  ['… our `astro build` ÷ ours', ({ builds, ours }) => ratio(builds.ours.map(total), toLive(ours))],
  ['Peak memory', ({ ours }) => memory(ours)],
];

function toLive({ edits }: NewsroomTimes): number[] {
  return edits.map(({ liveMs }) => liveMs);
}

function memory({ memory: peaks }: NewsroomTimes): string {
  return Object.entries(peaks)
    .map(([program, megabytes]) => `${program} ${megabytes} MB`)
    .join(', ');
}

function spread(samples: readonly number[]): string {
  if (samples.length === 0) return 'not measured';
  return samples.length === 1 ? ms(samples[0] ?? 0) : `${ms(median(samples))} (worst ${ms(Math.max(...samples))})`;
}

/** Milliseconds up to ten seconds, seconds above. */
function ms(milliseconds: number): string {
  return milliseconds < 10_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function steps(times: StepTimes): string {
  return Object.entries(times)
    .map(([step, time]) => `${step} ${time}`)
    .join(', ');
}

function total(times: StepTimes): number {
  return Object.values(times).reduce((sum, time) => sum + time, 0);
}

function ratio(ones: readonly number[], others: readonly number[]): string {
  return ones.length === 0 || others.length === 0 ? 'not measured' : `${(median(ones) / median(others)).toFixed(2)} ×`;
}

function recipeMs(recipe: Measured['recipe']): number[] {
  return 'failed' in recipe ? [] : recipe.map(({ liveMs }) => liveMs);
}

function recipeLine(recipe: Measured['recipe']): string {
  return 'failed' in recipe ? `failed: ${recipe.failed.split('\n', 1).join()}` : spread(recipeMs(recipe));
}
