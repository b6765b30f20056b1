/** How an editor puts an item of a type on the website. */
export type Way = 'publish' | 'show' | 'save';

/** The types that readers see something of. */
export const ways: ReadonlyMap<string, Way> = new Map([
  ['api::news-item.news-item', 'publish'],
  ['api::page.page', 'publish'],
  ['api::partner.partner', 'show'],
  ['api::inspection-document.inspection-document', 'show'],
  ['api::inspection.inspection', 'show'],
  ['api::topic.topic', 'save'],
  ['api::glossary-term.glossary-term', 'save'],
  ['api::site-settings.site-settings', 'save'],
]);

/** What to say of an item that is not on the website. */
export const notOnWebsite: Record<Way, string> = {
  publish: 'Not on the website yet. Press Publish to put it there.',
  show: 'Not on the website. Turn on “Show on the website” and press Save to put it there.',
  save: 'Not on the website yet. Press Save to put it there.',
};
