import type { Core } from '@strapi/strapi';
import { homeRoutes } from './routes';

/** Gives the admin what its home page shows. */
export function registerHome(strapi: Core.Strapi): void {
  strapi.server.routes(homeRoutes(strapi));
}
