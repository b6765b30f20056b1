// Facts: the list of names and acronyms. BeeU: 2017 to 2026, its replacement announced for 2026; the days are not known
// to us, so the years stand in the text and the date fields stay empty.

import type { DemoGlossaryTerm } from '../shapes.ts';

export const health: DemoGlossaryTerm[] = [
  {
    term: 'ASD',
    expansion: 'autism spectrum disorder',
    meaning: 'The name that doctors use for autism. Many people prefer to say autism or autistic.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'ADHD',
    expansion: 'attention deficit hyperactivity disorder',
    meaning: 'A condition that makes it harder to keep attention, to sit still or to stop and think first.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'SALT',
    expansion: 'speech and language therapy',
    meaning: 'Help for children who find it hard to speak, to understand others, or to eat and swallow.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'CAMHS',
    expansion: 'child and adolescent mental health services',
    meaning: 'The general name for health services that help children and young people with their mental health.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'BeeU',
    expansion: 'the children’s mental health service in Shropshire',
    meaning:
      'The service of this name began in 2017. A replacement was announced for 2026, so check the name in use now.',
    validFrom: null,
    validTo: null,
  },
];
