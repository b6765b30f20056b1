import type { Core } from '@strapi/strapi';
import { sendLinkReport } from '../links/action';
import { readDraft } from '../preview/action';
import { readSiteContent } from '../site-content/action';
import { applyApiToken } from './api-token';

/** What Strapi makes by itself on an empty database: both read drafts, one changes everything, neither ever ends. */
const strapiTokenNames = ['Read Only', 'Full Access'];

/**
 * The only keys to the API. With one the website reads the published-only export, with another the nightly look at the
 * links says what it found, with the third the preview reads drafts, and none can do anything else. Their values are
 * settings.
 */
export async function applyApiTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: strapiTokenNames } } });
  await applyApiToken(strapi, {
    name: 'Website',
    description: 'Reads what is published, for the website.',
    action: readSiteContent,
    value: strapi.config.get('newsroom.siteContentToken'),
  });
  await applyApiToken(strapi, {
    name: 'Links',
    description: 'Says which links of the website lead nowhere.',
    action: sendLinkReport,
    value: strapi.config.get('newsroom.linkReportToken'),
  });
  await applyApiToken(strapi, {
    name: 'Preview',
    description: 'Reads drafts, for the preview.',
    action: readDraft,
    value: strapi.config.get('newsroom.previewToken'),
  });
}
