// Facts: none. The address is a placeholder: example.org is set aside for examples. No phone number is invented.

import type { DemoPage } from '../shapes.ts';

export const contact: DemoPage = {
  title: 'Contact',
  slug: 'contact',
  summary: 'How to reach us, and whom to ask when it is about your own child.',
  body: `Write to [hello@example.org](mailto:hello@example.org). This is a demonstration, so nobody reads that address.

## About this site

Tell us when something is wrong, when something does not work for you, or when you need a page in another form. Please name the page.

## About your own child

For advice on your child, the Information, Advice and Support Service (IASS) is the place to ask. You find it under [Who can help](/partners/), with others.

## What not to send

Please do not send us medical papers or anything else that names a child.`,
};
