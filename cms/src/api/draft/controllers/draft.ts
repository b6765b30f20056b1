import type { Core } from '@strapi/strapi';
import { answerDraft } from '../../../preview/answer';

/** A real controller, so that an API token can be given this one action and no other. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({ read: answerDraft(strapi) });
