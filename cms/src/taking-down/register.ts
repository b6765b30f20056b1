import type { Core } from '@strapi/strapi';
import { takingDownRoutes } from './routes';

/** Gives the admin its one way of taking things down. The rules that close every other way are the newsroom's. */
export function registerTakingDown(strapi: Core.Strapi): void {
  strapi.server.routes(takingDownRoutes(strapi));
}
