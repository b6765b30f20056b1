// Facts: none needed; these five are the questions that readers bring, in our own words.

import type { DemoTopic } from './shapes.ts';

export const topics: DemoTopic[] = [
  {
    name: 'Inspections and progress',
    slug: 'inspections-and-progress',
    description: 'How services for children with SEND are checked, what was found, and what has changed since.',
  },
  {
    name: 'EHC plans',
    slug: 'ehc-plans',
    description: 'Education, health and care plans: what they are and who puts them together.',
  },
  {
    name: 'Health and waiting times',
    slug: 'health-and-waiting-times',
    description: 'Who plans health services for children, and what was found about the waits.',
  },
  {
    name: 'Help and advice',
    slug: 'help-and-advice',
    description: 'Who you can ask, and what each of them does.',
  },
  {
    name: 'Using this site',
    slug: 'using-this-site',
    description: 'How to find things here, follow the news and read it in the way that suits you.',
  },
];
