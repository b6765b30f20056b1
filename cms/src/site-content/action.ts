/** The one permission the site's token has: to read the published-only export. */
export const readSiteContent = 'api::site-content.site-content.read';
