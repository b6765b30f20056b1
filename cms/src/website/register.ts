import type { Core } from '@strapi/strapi';
import { hangDoorbell } from './doorbell';
import { hasPublisher } from './publisher';
import { websiteRoutes } from './routes';

/** Joins the newsroom with the website: a doorbell at its publisher, and answers for the admin. */
export function registerWebsite(strapi: Core.Strapi): void {
  strapi.server.routes(websiteRoutes(strapi));
  if (hasPublisher()) hangDoorbell(strapi);
}
