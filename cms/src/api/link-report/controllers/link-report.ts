import type { Core } from '@strapi/strapi';
import { takeLinkReport } from '../../../links/take-report';

/** A real controller, so that an API token can be given this one action and no other. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({ send: takeLinkReport(strapi) });
