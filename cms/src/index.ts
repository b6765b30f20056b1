import type { Core } from '@strapi/strapi';
import { startAlerts } from './alerts/start';
import { registerBeforePublish } from './before-publish/register';
import { registerHistory } from './history/register';
import { registerHome } from './home/register';
import { registerLinks } from './links/register';
import { registerNewsroom } from './newsroom/register';
import { startSchedule } from './newsroom/schedule/start';
import { hiddenNamedRoutes } from './newsroom/show-named/routes';
import { registerPreview } from './preview/register';
import { registerRecord } from './record/register';
import { setUp } from './setup/at-every-boot';
import { endSessionsOfLockedOut } from './setup/end-sessions';
import { endEveryMinute } from './setup/every-minute';
import { registerSiteContent } from './site-content/register';
import { registerTakingDown } from './taking-down/register';
import { resumeErasing } from './taking-down/resume-erasing';
import { registerTwoPeople } from './two-people/register';
import { keepDocumentFiles } from './uploads/keep-document-files';
import { keepUsedFiles } from './uploads/keep-used-files';
import { refuseFetching } from './uploads/no-fetching';
import { registerWebsite } from './website/register';

interface Boot {
  strapi: Core.Strapi;
}

/** Where our code meets Strapi: a table of contents. */
export default {
  register({ strapi }: Boot): void {
    registerNewsroom(strapi);
    registerSiteContent(strapi);
    registerTakingDown(strapi);
    keepUsedFiles(strapi);
    keepDocumentFiles(strapi);
    refuseFetching(strapi);
    registerRecord(strapi);
    registerBeforePublish(strapi);
    registerHistory(strapi);
    registerLinks(strapi);
    registerTwoPeople(strapi);
    strapi.server.routes(hiddenNamedRoutes(strapi));
    registerWebsite(strapi);
    registerPreview(strapi);
    registerHome(strapi);
    endSessionsOfLockedOut(strapi);
  },
  async bootstrap({ strapi }: Boot): Promise<void> {
    await setUp(strapi);
    await resumeErasing(strapi);
    await startSchedule(strapi);
    startAlerts(strapi);
  },
  async destroy({ strapi }: Boot): Promise<void> {
    await endEveryMinute(strapi);
  },
};
