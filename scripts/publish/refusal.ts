import type { Vanished } from './gate/vanished.ts';

/**
 * The new site is in doubt, so it was not put in place and the live site stays.
 * Its message is written for a person: what is wrong, where, who can mend it.
 */
export class Refusal extends Error {
  override name = 'Refusal';
  /** What is missing without a record: a person can confirm that it was meant to go. */
  readonly vanished: Vanished | null;

  constructor(reasons: readonly string[], vanished: Vanished | null = null) {
    super(sentence(reasons));
    this.vanished = vanished;
  }
}

/** More than this is no help: the first few reasons usually have one cause. */
const shown = 5;

function sentence(reasons: readonly string[]): string {
  const [only] = reasons;
  if (only !== undefined && reasons.length === 1) return `The new site was not put in place. ${only}`;
  const rest = reasons.length - shown;
  const lines = reasons.slice(0, shown).map((reason) => `- ${reason}`);
  if (rest > 0) lines.push(`- and ${rest} more`);
  return [`The new site was not put in place, for ${reasons.length} reasons:`, ...lines].join('\n');
}
