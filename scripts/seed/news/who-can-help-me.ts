// Explains who is who. Facts: the outcome letter names PACC, IASS and Autism West Midlands as groups that families speak
// well of; PACC is the parent carer forum. Statements about services are dated. The date of this item is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const whoCanHelpMe: DemoNewsItem = {
  title: 'Who can help me? Three names to know',
  slug: 'who-can-help-me',
  summary: 'PACC, IASS and Autism West Midlands do different things. This is how to choose whom to ask first.',
  body: `The inspectors’ letter of May 2020 names three groups that families in Shropshire speak well of. They do different things.

## You have a question about your own child

Ask the Information, Advice and Support Service (IASS). It gives information and advice on SEND. It is free, and it does not take sides.

## Your question is about autism

Autism West Midlands is a charity for autistic people and their families.

## You want services to change

Tell PACC, the parent carer forum for Shropshire. It brings together what many families say, and takes it to those who decide.

## Check before you rely on it

Services change. Each entry under [Who can help](/partners/) says on which day it was last checked. If that was long ago, ask the organisation itself.`,
  cover: { picture: 'open-doors', decorative: true, caption: null },
  publishedOn: '2024-02-06',
  topics: ['help-and-advice'],
  partners: ['pacc', 'iass', 'autism-west-midlands'],
  documents: ['outcome-letter-2020'],
  inspection: null,
  changeNotes: [],
};
