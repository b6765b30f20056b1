import type { Core } from '@strapi/strapi';
import { answerSiteContent } from '../../../site-content/answer';

/** A real controller, so that an API token can be given this one action and no other. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({ read: answerSiteContent(strapi) });
