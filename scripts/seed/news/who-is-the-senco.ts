// Explains a term. Facts: SENCO, special educational needs co-ordinator; SEND support and EHC plans. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const whoIsTheSenco: DemoNewsItem = {
  title: 'Who is the SENCO?',
  slug: 'who-is-the-senco',
  summary:
    'In a school there is one person to ask about support for special educational needs. How to make the talk count.',
  body: `SENCO stands for special educational needs co-ordinator. It is the teacher who looks after support for pupils with special educational needs in a school. Every mainstream school has one.

## When to ask

Ask when you are worried that your child finds learning harder than others do. Ask also when support has been agreed and you do not see it.

## How to prepare

- Write down two or three things that you have seen at home.
- Think of what already helps, even if it is small.
- Ask what the school will try, and when you will look at it together again.

## If you would like somebody at your side

The Information, Advice and Support Service (IASS) can help you get ready for the talk.`,
  cover: null,
  publishedOn: '2025-03-04',
  topics: ['help-and-advice'],
  partners: ['iass'],
  documents: [],
  inspection: null,
  changeNotes: [],
};
