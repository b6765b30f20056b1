import { randomBytes } from 'node:crypto';

/** Every secret the newsroom needs, and how to make one. None has a default: each newsroom has its own. */
export const secrets: Readonly<Record<string, () => string>> = {
  // Sign Strapi's cookies; several, separated by commas, so that a new one can be put in front.
  APP_KEYS: () => `${random()},${random()}`,
  // Strapi: admin sessions, stored API tokens, transfer tokens, values encrypted in the database.
  ADMIN_JWT_SECRET: random,
  API_TOKEN_SALT: random,
  TRANSFER_TOKEN_SALT: random,
  ENCRYPTION_KEY: random,
  // What the site shows Strapi to read what is published.
  SITE_CONTENT_TOKEN: random,
  // What the nightly look at the links shows Strapi to say what it found.
  LINK_REPORT_TOKEN: random,
  // What Strapi shows the publisher to ring its bell and ask how it is getting on.
  PUBLISHER_SECRET: random,
  // What the preview shows Strapi to read drafts, and what signs the addresses of previews: a new key ends all links.
  PREVIEW_TOKEN: random,
  PREVIEW_KEY: random,
};

function random(): string {
  return randomBytes(32).toString('base64url');
}
