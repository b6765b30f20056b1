import type { Core } from '@strapi/strapi';
import { twoPeopleRoutes } from './routes';

/** People who have the same item open are told of each other, and shown each other's version. */
export function registerTwoPeople(strapi: Core.Strapi): void {
  strapi.server.routes(twoPeopleRoutes(strapi));
}
