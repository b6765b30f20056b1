import type { StepName } from './steps.ts';

/** From the proof on the new site is in place, whatever goes wrong. */
const afterSwap: ReadonlySet<StepName> = new Set(['prove', 'live', 'tidy']);

/** What readers have when a step fails, in a sentence for a person. */
export function siteAfter(step: StepName): string {
  return afterSwap.has(step) ? 'The new site is in place, and whole.' : 'The live site is as it was.';
}
