import { diff3Merge } from 'node-diff3';
import { isRow, textsOf } from '../../site-content/row';

/** Two versions of one text, put together line by line. */
export interface MergedText {
  text: string;
  /** Both have changed the same place: both are in the text there, the colleague's first. */
  isDoubled: boolean;
}

/**
 * Puts together what two people have made of one text: whatever only one of them has changed is taken from that one.
 *
 * @param base The text that both began with.
 */
export function mergeText(mine: string, base: string, theirs: string): MergedText {
  const merged: unknown[] = diff3Merge(linesOf(theirs), linesOf(base), linesOf(mine), {});
  const regions = merged.filter(isRow).map((region) => {
    const conflict = isRow(region.conflict) ? region.conflict : null;
    if (conflict === null) return { lines: textsOf(region, 'ok'), isDoubled: false };
    return { lines: [...textsOf(conflict, 'a'), '', ...textsOf(conflict, 'b')], isDoubled: true };
  });
  return {
    text: regions.flatMap(({ lines }) => lines).join('\n'),
    isDoubled: regions.some(({ isDoubled }) => isDoubled),
  };
}

/**
 * The part of a text in which it differs from another: whole lines, with `…` for what is the same in both.
 */
export function differingPart(text: string, other: string): string {
  const [lines, others] = [linesOf(text), linesOf(other)];
  const most = Math.min(lines.length, others.length);
  let first = 0;
  while (first < most && lines[first] === others[first]) first += 1;
  let last = 0;
  while (last < most - first && lines.at(-1 - last) === others.at(-1 - last)) last += 1;
  const part = lines
    .slice(first, lines.length - last)
    .join('\n')
    .trim();
  return [first > 0 ? '…' : '', part, last > 0 ? '…' : ''].filter((piece) => piece !== '').join('\n');
}

function linesOf(text: string): string[] {
  return text.split('\n');
}
