import type { GlossaryTerm } from '../../content/types.ts';
import { formatDay } from '../dates.ts';
import { hasEnded } from './meaning-on.ts';

/** When a word has this meaning, as seen on a day: `Used from 1 April 2013 until 30 June 2022, not now`. Null when it is always. */
export function whenUsed(
  { validFrom, validTo }: Pick<GlossaryTerm, 'validFrom' | 'validTo'>,
  asOf: string,
): string | null {
  if (validTo !== null) {
    const from = validFrom === null ? '' : `from ${wholeDay(validFrom)} `;
    const now = hasEnded({ validFrom, validTo }, asOf) ? ', not now' : '';
    return `Used ${from}until ${wholeDay(validTo)}${now}`;
  }
  if (validFrom === null) return null;
  return validFrom > asOf ? `To be used from ${wholeDay(validFrom)}` : `Used since ${wholeDay(validFrom)}`;
}

/** On one line. */
function wholeDay(day: string): string {
  return formatDay(day).replaceAll(' ', '\u00A0');
}
