// Facts: the list of names and acronyms; how inspections work under the first framework (2016 to 2022) and the second
// (from January 2023).

import type { DemoGlossaryTerm } from '../shapes.ts';

export const inspectionWords: DemoGlossaryTerm[] = [
  {
    term: 'WSoA',
    expansion: 'written statement of action',
    meaning:
      'A plan that an area had to write when inspectors found a significant weakness. It belongs to the kind of inspection that ended in 2022.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'APP',
    expansion: 'accelerated progress plan',
    meaning: 'A further plan, asked for when a revisit found that a weakness had not improved enough.',
    validFrom: null,
    validTo: null,
  },
];
