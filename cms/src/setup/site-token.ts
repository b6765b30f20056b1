import type { Core } from '@strapi/strapi';
import { readSiteContent } from '../site-content/action';

const siteTokenName = 'Website';

/** What Strapi makes by itself on an empty database: both read drafts, one changes everything, neither ever ends. */
const strapiTokenNames = ['Read Only', 'Full Access'];

/**
 * The one key to the API: with it the website reads the published-only export, and nothing else. Its value is the
 * setting SITE_CONTENT_TOKEN; a new value there takes the place of the old one at the next start.
 */
export async function applySiteToken(strapi: Core.Strapi): Promise<void> {
  const tokens = strapi.db.query('admin::api-token');
  await tokens.deleteMany({ where: { name: { $in: strapiTokenNames } } });

  const value: string = strapi.config.get('newsroom.siteContentToken');
  const accessKey: string = strapi.service('admin::api-token').hash(value);
  const rights = { kind: 'content-api', type: 'custom', lifespan: null, expiresAt: null };
  const existing: { id: number } | null = await tokens.findOne({ where: { name: siteTokenName } });
  const token: { id: number } = existing
    ? await tokens.update({ where: { id: existing.id }, data: { ...rights, accessKey } })
    : await tokens.create({
        data: { ...rights, accessKey, name: siteTokenName, description: 'Reads what is published, for the website.' },
      });
  await applyPermission(strapi, token.id);
}

async function applyPermission(strapi: Core.Strapi, tokenId: number): Promise<void> {
  const permissions = strapi.db.query('admin::api-token-permission');
  const held: { id: number; action: string }[] = await permissions.findMany({ where: { token: { id: tokenId } } });
  const [first, ...others] = held;
  if (first?.action === readSiteContent && others.length === 0) return;
  await permissions.deleteMany({ where: { id: { $in: held.map(({ id }) => id) } } });
  await permissions.create({ data: { action: readSiteContent, token: tokenId } });
}
