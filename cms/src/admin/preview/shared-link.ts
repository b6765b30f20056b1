import { isRow, textOf } from '../../site-content/row';

/** A link to a preview, for somebody without an account. */
export interface SharedLink {
  address: string;
  until: Date;
}

/** @throws when the server answered something else. */
export function readSharedLink(answer: unknown): SharedLink {
  const address = isRow(answer) ? textOf(answer, 'address') : null;
  const until = isRow(answer) ? textOf(answer, 'until') : null;
  if (address === null || until === null) throw new Error('The server did not answer with a link.');
  return { address, until: new Date(until) };
}
