// Facts: the list of names and acronyms.

import type { DemoGlossaryTerm } from '../shapes.ts';

export const supportAndPlans: DemoGlossaryTerm[] = [
  {
    term: 'SEND',
    expansion: 'special educational needs and disabilities',
    meaning: 'Used for children and young people up to 25 who need more or different help to learn and take part.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'EHC plan',
    expansion: 'education, health and care plan',
    meaning: 'A legal document that says what a child or young person needs and which help has to be given.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'EHCP',
    expansion: 'education, health and care plan',
    meaning: 'Another short form for an EHC plan.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'SENCO',
    expansion: 'special educational needs co-ordinator',
    meaning: 'The teacher who looks after support for pupils with special educational needs in a school.',
    validFrom: null,
    validTo: null,
  },
];
