import type { Core } from '@strapi/strapi';
import { historyRoutes } from './routes';

/** Shows the admin what items said earlier, and brings it back. */
export function registerHistory(strapi: Core.Strapi): void {
  strapi.server.routes(historyRoutes(strapi));
}
