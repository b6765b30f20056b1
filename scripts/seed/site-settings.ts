// Facts: the organisation is PACC, the Parent and Carer Council of Shropshire, and the county's parent carer forum.
// The e-mail address and the feed identity are placeholders: example.org is set aside for examples.

import type { DemoSiteSettings } from './shapes.ts';

export const siteSettings: DemoSiteSettings = {
  organisationName: 'Parent and Carer Council Shropshire',
  shortName: 'PACC',
  tagline: 'News for parents and carers of children with special educational needs or disabilities in Shropshire',
  contactEmail: 'hello@example.org',
  demonstration: true,
  tagAuthority: 'example.org',
  tagDate: '2026-01-01',
};
