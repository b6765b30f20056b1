import type { Core } from '@strapi/strapi';
import { recordRoutes } from './routes';

/** Shows the admin what was written down of what happened. */
export function registerRecord(strapi: Core.Strapi): void {
  strapi.server.routes(recordRoutes(strapi));
}
