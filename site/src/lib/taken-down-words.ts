import type { Removal } from '../content/types.ts';

/** Why something was taken down, in words for the public. Null when nothing is said. */
export function whyTakenDown({ reason, words }: Pick<Removal, 'reason' | 'words'>): string | null {
  switch (reason) {
    case 'mistake':
      return 'It had been published by mistake.';
    case 'out-of-date':
      return 'It was out of date.';
    case 'other':
      return words;
    case 'personal-information':
      return null;
  }
}
