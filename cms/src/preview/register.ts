import type { Core } from '@strapi/strapi';
import { openPreview } from './open-preview';

/** Tells Strapi's own “Open preview” where the preview of an item is. */
export function registerPreview(strapi: Core.Strapi): void {
  strapi.config.set('admin.preview.config.handler', openPreview(strapi));
}
