import type { Core } from '@strapi/strapi';
import { openPreview } from './open-preview';
import { previewRoutes } from './routes';

/** Tells Strapi's own “Open preview” where the preview of an item is, and lets people share one. */
export function registerPreview(strapi: Core.Strapi): void {
  strapi.config.set('admin.preview.config.handler', openPreview(strapi));
  strapi.server.routes(previewRoutes(strapi));
}
