import { partsOf } from '../parts';
import type { Refusal } from '../refusal';
import type { Save } from '../save';
import { isDay } from './date-format';

interface Pair {
  from: string;
  to: string;
  /** Whether both may be the same day. */
  sameDay: boolean;
}

/** Pairs of fields of which the second can't be the earlier day. */
const pairs: readonly Pair[] = [
  { from: 'startedOn', to: 'endedOn', sameDay: true },
  { from: 'validFrom', to: 'validTo', sameDay: true },
  // A promise that was moved to the day it had anyway was not moved.
  { from: 'happensOn', to: 'revisedOn', sameDay: false },
];

/** Refuses a span of time that ends before it begins, in groups of fields too. */
export function checkDateOrder(save: Save): readonly Refusal[] {
  return partsOf(save).flatMap(({ path, labelOf, row }) =>
    pairs.flatMap(({ from, to, sameDay }) => {
      const start = row[from];
      const end = row[to];
      if (!isDay(start) || !isDay(end) || end > start || (sameDay && end === start)) return [];
      const relation = sameDay ? 'is before' : 'has to be after';
      const message = `“${labelOf(to)}” ${relation} “${labelOf(from)}”. Put one of the two dates right.`;
      return [{ path: [...path, to], message }];
    }),
  );
}
