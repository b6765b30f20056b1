// Facts: the form of an accessibility statement under the 2018 regulations for public sector bodies: status against WCAG
// 2.2 AA, what is not accessible and why, alternatives, how to report, how to enforce, how tested, when prepared.
// It claims only what the project's own checks look at, and lists what nobody has tried yet.

import type { DemoPage } from '../shapes.ts';

export const accessibility: DemoPage = {
  title: 'Accessibility statement',
  slug: 'accessibility',
  summary: 'What works for everybody on this site, what does not yet, and how to tell us about a problem.',
  body: `This statement is about this site. We want as many people as possible to be able to use it. You should be able to:

- make the text four times as large without scrolling sideways
- use the whole site with a keyboard only
- listen to it with a screen reader
- read it in light or dark colours, as your device is set
- read it without scripts, and print it

## How accessible this site is

It partly meets the Web Content Accessibility Guidelines, version 2.2, level AA. The parts that do not, or that we are not sure of, are listed next.

## What is not accessible

- **Documents of other bodies.** Many are PDF files that we did not make and cannot change. Some may not work with a screen reader. Each of them has a summary in plain words on our site.
- **Sites of other bodies.** We link to them and do not control them.
- **Easy Read.** There is no Easy Read version of any page yet.
- **Other languages.** Only one news item is in Polish. Nothing is in British Sign Language.

The law does not ask us to mend documents that we neither pay for nor control. We still want you to be able to read them.

## If you need it in another form

Write to [hello@example.org](mailto:hello@example.org). Tell us which page or document it is, and what would help: large print, plain text, somebody who reads it to you.

## If you find a problem

We want to know. Write to [hello@example.org](mailto:hello@example.org) and name the page. You do not need to know the technical words.

## If you are not happy with our answer

The Equality and Human Rights Commission (EHRC) enforces the accessibility rules. If you are not happy with how we answer you, ask the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com/).

## How we tested this site

Every kind of page is checked by programs each time the site is changed. They look at it in the size of a phone and of a desktop, in light and in dark. No program can judge whether a page makes sense. Tests by disabled people, and by hand with common screen readers, have not been done yet.

## When this was written

This statement was prepared on 24 November 2026. It will be looked at again when the site changes, and at least once a year.`,
};
