import type { Framework } from '../content/types.ts';

/** What readers need to know about the rules that an inspection followed. */
export const frameworkNotes: Record<Framework, string> = {
  first:
    'Ofsted and the Care Quality Commission together, under the rules of 2016 to 2022. The result is a letter without a grade.',
  second:
    'Ofsted and the Care Quality Commission together, under the rules since January 2023. There are three possible outcomes.',
};
