import type { Core } from '@strapi/strapi';

/** A key to the API that opens one thing. */
export interface ApiToken {
  /** As the admin lists it. */
  name: string;
  description: string;
  /** The one permission it has. */
  action: string;
  /** What its holder shows. */
  value: string;
}

/** Makes a token what the code and the settings say, whatever it was: a new value takes the place of the old one. */
export async function applyApiToken(
  strapi: Core.Strapi,
  { name, description, action, value }: ApiToken,
): Promise<void> {
  const tokens = strapi.db.query('admin::api-token');
  const accessKey: string = strapi.service('admin::api-token').hash(value);
  const rights = { kind: 'content-api', type: 'custom', lifespan: null, expiresAt: null };
  const existing: { id: number } | null = await tokens.findOne({ where: { name } });
  const token: { id: number } = existing
    ? await tokens.update({ where: { id: existing.id }, data: { ...rights, accessKey } })
    : await tokens.create({ data: { ...rights, accessKey, name, description } });
  await applyPermission(strapi, token.id, action);
}

async function applyPermission(strapi: Core.Strapi, tokenId: number, action: string): Promise<void> {
  const permissions = strapi.db.query('admin::api-token-permission');
  const held: { id: number; action: string }[] = await permissions.findMany({ where: { token: { id: tokenId } } });
  const [first, ...others] = held;
  if (first?.action === action && others.length === 0) return;
  await permissions.deleteMany({ where: { id: { $in: held.map(({ id }) => id) } } });
  await permissions.create({ data: { action, token: tokenId } });
}
