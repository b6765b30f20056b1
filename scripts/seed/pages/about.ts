// Facts: PACC is a registered charity and the county's parent carer forum, paid for since 2007 by the Department for
// Education. That this is a demonstration, not published by PACC, is true of everything seeded here.

import type { DemoPage } from '../shapes.ts';

export const about: DemoPage = {
  title: 'About this site',
  slug: 'about',
  summary: 'Who this site is for, what you find here, and why every page says that it is a demonstration.',
  body: `This site is for parents and carers of children with special educational needs or disabilities (SEND) in Shropshire.

## What you find here

- [News](/news/), with the newest first
- [Inspections](/inspections/): what was found, what was promised, what has got better
- [Documents](/documents/), each with a summary in plain words
- [Who can help](/partners/), and with what
- [A glossary](/glossary/) for the many short forms

## Who PACC is

PACC is the Parent and Carer Council, a registered charity. It is the parent carer forum for Shropshire. Since 2007 it has been paid for by the Department for Education, to bring what parent carers say into local decisions about SEND.

## This is a demonstration

This site shows how such a newsroom can work. PACC has not published it. The inspection and its dates are real; the articles were written for the demonstration. Please do not rely on them for a decision about your child.`,
};
