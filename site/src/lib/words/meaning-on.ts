import type { GlossaryTerm } from '../../content/types.ts';

type Dated = Pick<GlossaryTerm, 'validFrom' | 'validTo'>;

/**
 * Of the meanings that a word has had, the one that a text of this day means: the one in use on the day, of two the newer;
 * or else the one that ended last before it, because a text may look back. A meaning that came later is never taken.
 * @param day `YYYY-MM-DD`
 */
export function meaningOn<T extends Dated>(meanings: readonly T[], day: string): T | undefined {
  const begun = meanings.filter(({ validFrom }) => validFrom === null || validFrom <= day);
  const inUse = begun.filter((meaning) => !hasEnded(meaning, day));
  return inUse.length > 0
    ? inUse.reduce((a, b) => ((b.validFrom ?? '') > (a.validFrom ?? '') ? b : a))
    : begun.reduce<T | undefined>((a, b) => ((b.validTo ?? '') > (a?.validTo ?? '') ? b : a), undefined);
}

/** Whether a meaning was over by this day. */
export function hasEnded({ validTo }: Dated, day: string): boolean {
  return validTo !== null && validTo < day;
}
