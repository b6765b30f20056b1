import type { DraftLink } from './draft';
import { inShort } from './in-short';

/** `The link “the outcome letter”`, or without words `The address example.org/letter`: the beginning of a sentence. */
export function linkName({ words, address }: Pick<DraftLink, 'words' | 'address'>): string {
  if (words !== null && words !== '') return `The link “${inShort(words)}”`;
  return `The address ${inShort(address.replace(/^https?:\/\//i, ''))}`;
}
