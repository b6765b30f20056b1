import type { PastPublish } from '../../website/operations';

/** What a publish did, in a few words for a table. */
export function whatChanged({ changed, removed, by }: PastPublish): string {
  const counts = [
    ...(changed === 0 ? [] : [`${items(changed)} new or changed`]),
    ...(removed === 0 ? [] : [`${items(removed)} removed`]),
  ].join(', ');
  if (by === 'hold') return counts === '' ? 'Put back' : `Put back: ${counts}`;
  if (by === 'publish-again') return counts === '' ? 'Published again' : `Published again: ${counts}`;
  return counts === '' ? 'The pages, but no item' : counts;
}

/** `0.4 seconds`, `12 seconds`. */
export function seconds(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100) / 10;
  const number = tenths < 10 ? String(tenths) : String(Math.round(tenths));
  return number === '1' ? '1 second' : `${number} seconds`;
}

function items(number: number): string {
  return number === 1 ? '1 item' : `${number} items`;
}
