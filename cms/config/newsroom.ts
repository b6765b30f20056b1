import { requiredSetting } from '../src/setup/required-setting';
import { siteAddress } from '../src/setup/site-address';

/** Settings of our own: `strapi.config.get('newsroom.…')`. */
export default () => ({
  siteContentToken: requiredSetting('SITE_CONTENT_TOKEN'),
  linkReportToken: requiredSetting('LINK_REPORT_TOKEN'),
  previewToken: requiredSetting('PREVIEW_TOKEN'),
  /** Signs the addresses of previews. */
  previewKey: requiredSetting('PREVIEW_KEY'),
  previewUrl: requiredSetting('PREVIEW_URL'),
  siteUrl: siteAddress(),
});
