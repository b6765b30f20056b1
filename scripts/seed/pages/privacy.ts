// Facts: the site stores nothing in the reader's browser and loads nothing from others, so two short paragraphs are enough.

import type { DemoPage } from '../shapes.ts';

export const privacy: DemoPage = {
  title: 'Privacy',
  slug: 'privacy',
  summary: 'This site stores nothing about you and loads nothing from anybody else.',
  body: `This site sets no cookies and stores nothing on your device. It loads nothing from other companies and does not count or follow its visitors. That is why you see no banner.

The computer that sends you the pages may keep a short technical record of requests, as every web server can. If you write to us, we use your message only to answer you. Please do not send details of a child’s health unless we need them to help.`,
};
