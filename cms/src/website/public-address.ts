import type { Core } from '@strapi/strapi';
import type { ItemType } from '../site-content/exported-type';

/** Where readers see a type that has no page of its own for each item. */
const sharedPages: Partial<Record<ItemType, string>> = {
  'glossary-term': '/glossary/',
  'site-settings': '/',
};

/**
 * The absolute address at which readers see an item.
 *
 * @param path Path of its own page, without the site's base path, or null.
 */
export function publicAddress(strapi: Core.Strapi, type: ItemType, path: string | null): string | null {
  const shownAt = path ?? sharedPages[type];
  return shownAt === undefined ? null : absolute(strapi, shownAt);
}

/** The address of the website's home page. */
export function homeAddress(strapi: Core.Strapi): string {
  return absolute(strapi, '/');
}

function absolute(strapi: Core.Strapi, path: string): string {
  const siteUrl: string = strapi.config.get('newsroom.siteUrl');
  return new URL(`.${path}`, siteUrl).href;
}
