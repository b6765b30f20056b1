import type { Core } from '@strapi/strapi';
import { registerNewsroom } from './newsroom/register';
import { startSchedule } from './newsroom/schedule/start';
import { setUp } from './setup/at-every-boot';
import { endSessionsOfLockedOut } from './setup/end-sessions';
import { registerSiteContent } from './site-content/register';
import { registerWebsite } from './website/register';

interface Boot {
  strapi: Core.Strapi;
}

/** Where our code meets Strapi: a table of contents. */
export default {
  register({ strapi }: Boot): void {
    registerNewsroom(strapi);
    registerSiteContent(strapi);
    registerWebsite(strapi);
    endSessionsOfLockedOut(strapi);
  },
  async bootstrap({ strapi }: Boot): Promise<void> {
    await setUp(strapi);
    await startSchedule(strapi);
  },
};
