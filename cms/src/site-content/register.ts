import type { Core } from '@strapi/strapi';
import { createSiteContent, type SiteContent } from './current-export';

const siteContents = new WeakMap<Core.Strapi, SiteContent>();

/** Makes the export of what readers may see. Call it once, while Strapi registers its parts. */
export function registerSiteContent(strapi: Core.Strapi): void {
  siteContents.set(strapi, createSiteContent(strapi));
}

/** The export that was registered for this Strapi. */
export function siteContentOf(strapi: Core.Strapi): SiteContent {
  const siteContent = siteContents.get(strapi);
  if (siteContent === undefined) throw new Error('Call registerSiteContent in src/index.ts before anything asks.');
  return siteContent;
}
