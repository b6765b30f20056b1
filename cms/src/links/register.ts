import type { Core } from '@strapi/strapi';
import { linkRoutes } from './routes';

/** Shows the admin which links of the website lead nowhere. */
export function registerLinks(strapi: Core.Strapi): void {
  strapi.server.routes(linkRoutes(strapi));
}
