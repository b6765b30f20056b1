// The lead story, and the first thing that this newsroom was made to publish.
// Facts: inspection of 27 to 31 January 2020 (joint Ofsted and CQC, Shropshire Council and CCG); outcome letter of 6 May
// 2020; three groups named; PACC's four key points and what else it raised; what went well and what did not; the six
// areas; 70 days for the draft plan, flexible because of coronavirus; review over 12 months; revisit expected within 12
// to 18 months; PACC's thanks to the parent carers who took part.
// The date of this article is assumed: some days after the letter and the council's response.

import type { DemoNewsItem } from '../shapes.ts';

export const responseToTheInspection: DemoNewsItem = {
  title: 'Our response to the SEND inspection of January 2020',
  slug: 'response-to-the-send-inspection',
  summary:
    'Inspectors have asked Shropshire for a plan in six areas of support for children with SEND. What they found, what happens next, and what PACC will keep asking for.',
  body: `The inspectors have published what they found in Shropshire. Some support is good. But in six areas it is not good enough, and a plan must now be written.

Ofsted and the Care Quality Commission (CQC) came together from 27 to 31 January 2020. They looked at how Shropshire Council and the clinical commissioning group (CCG) help children and young people with special educational needs or disabilities (SEND). Parent carers took part face to face, in a webinar and in a survey.

## What is going well

The outcome letter speaks well of:

- help in the early years
- supported internships, which lead young people into work
- short breaks
- the progress that children with an education, health and care (EHC) plan make in their learning
- the BeeU service, which is getting better

It also names three groups that families speak well of: PACC, the Information, Advice and Support Service (IASS), and Autism West Midlands.

## What is not good enough

Health partners do not work closely enough with the others. From the age of 5 there is no effective way to an autism assessment. Waits for speech and language therapy are long. Many pupils are excluded from school. Families are unhappy with the emotional wellbeing service.

## The six areas for the plan

The plan is called a written statement of action (WSoA). It has to deal with:

1. leadership and planning, most of all in the CCG, and how facts and figures are used when services are bought
2. the part of health, which is missing from the area’s action plan for SEND
3. waits for an autism or ADHD assessment
4. waits for speech and language therapy, both to be seen and to be helped
5. what education, health and care put into EHC assessments and plans, which varies too much
6. exclusions: of pupils with an EHC plan, and again and again of pupils with SEND support

## What PACC told the inspectors

In January we published our report “State of SEND” and gave it to the inspectors. It makes four key points:

- Support must be right, and it must come on time.
- Information must be good and easy to get.
- Families must be heard and valued.
- Children and young people need higher hopes set for them, and more independence.

We also raised that Health took little part, and not evenly. The way into social care is complicated, and you need a high level of need to get in. On the good side, the special educational needs (SEN) team has made progress with EHC plans. So has the Local Offer, where the council lists the support there is.

## What happens next

The council and the CCG have 70 days to write a draft. Because of coronavirus, that time is flexible. PACC is expected to co-produce it, which means to write it together with them.

Over the 12 months after that, the Department for Education and NHS England will look at progress with the council and the CCG. The inspectors are expected to come back within 12 to 18 months. That visit decides whether the written statement of action goes on.

## What we will do

We keep to our key concerns, all the way through. Thank you to all the parent carers who took part.

## Where to read more

The outcome letter is on Ofsted’s site. The response of the council is on the council’s site. Both are named on this page, with our “State of SEND” report. Each has a short summary in plain words, so that you can decide whether to open it.`,
  cover: {
    picture: 'hills',
    decorative: false,
    altText: 'Drawing: rounded hills in warm colours, a path that winds between them, and a low sun.',
    caption: null,
  },
  publishedOn: '2020-05-20',
  topics: ['inspections-and-progress', 'ehc-plans', 'health-and-waiting-times'],
  partners: ['pacc', 'iass', 'autism-west-midlands'],
  documents: ['outcome-letter-2020', 'council-response-2020', 'state-of-send-2020'],
  inspection: 'shropshire-2020',
  changeNotes: [],
};
