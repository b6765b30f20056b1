import type { Core } from '@strapi/strapi';
import { afterEveryChange, hangDoorbell } from './doorbell';
import { githubAddress } from './github-address';
import { createGithubDoorbell } from './github-doorbell';
import { hasPublisher } from './publisher';
import { websiteRoutes } from './routes';

/** Joins the newsroom with the website: a doorbell at whoever builds it, and answers for the admin. */
export function registerWebsite(strapi: Core.Strapi): void {
  strapi.server.routes(websiteRoutes(strapi));
  if (hasPublisher()) hangDoorbell(strapi);
  const github = githubAddress();
  if (github !== null) afterEveryChange(strapi, createGithubDoorbell(strapi, github));
}
