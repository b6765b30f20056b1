import type { TakeDownReason } from '../../taking-down/reasons';

/** What editors choose between. */
export const reasonWords: Record<TakeDownReason, string> = {
  mistake: 'Published by mistake',
  'out-of-date': 'Out of date, and another page replaces it',
  'personal-information': 'Contains personal information',
  other: 'Something else',
};
