/** The one permission of the token of the nightly look at the links: to say what it found. */
export const sendLinkReport = 'api::link-report.link-report.send';
