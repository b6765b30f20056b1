import { requiredSetting } from '../src/setup/required-setting';
import { siteAddress } from '../src/setup/site-address';

/** Settings of our own: `strapi.config.get('newsroom.…')`. */
export default () => ({
  siteContentToken: requiredSetting('SITE_CONTENT_TOKEN'),
  linkReportToken: requiredSetting('LINK_REPORT_TOKEN'),
  siteUrl: siteAddress(),
});
