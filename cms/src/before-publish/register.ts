import type { Core } from '@strapi/strapi';
import { beforePublishRoutes } from './routes';

/** Tells the admin what to mend before readers see an item. Publish itself holds to the same rules, see `check`. */
export function registerBeforePublish(strapi: Core.Strapi): void {
  strapi.server.routes(beforePublishRoutes(strapi));
}
