import type { Core } from '@strapi/strapi';
import { tellsWhom } from '../alerts/tells-whom';
import { adminRoutes } from '../setup/admin-routes';
import { itemKey } from '../site-content/exported-type';
import { siteContentOf } from '../site-content/register';
import { exportedTypes } from '../site-content/types';
import { mayReadItem } from '../taking-down/permissions';
import { actionRoutes } from './action-routes';
import { isAdministrator } from './administrators';
import { limitsElsewhere, slowly, unknownItem, unknownSite } from './built-elsewhere';
import { howThingsStand } from './how-things-stand';
import { itemState } from './item-state';
import { homeAddress, publicAddress } from './public-address';
import { hasPublisher } from './publisher';
import { remarksFor } from './remarks-for';
import { missedSchedule, withSchedule } from './scheduled';
import { nothingKnown, siteState } from './site-state';
import { withTakeDown } from './taken-down';
import { publisherUnreachable } from './website-state';

/** What the admin asks of the website. */
export function websiteRoutes(strapi: Core.Strapi): Core.Router {
  return adminRoutes('/newsroom/website', [
    { method: 'GET', path: '/', handler: answerForSite(strapi) },
    { method: 'GET', path: '/:uid/:documentId', handler: answerForItem(strapi) },
    ...actionRoutes(strapi),
  ]);
}

function answerForSite(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const { version } = await siteContentOf(strapi).current();
    const address = homeAddress(strapi);
    const status = await howThingsStand(strapi);
    const state = status && siteState(version, address, status);
    const known = state ?? { ...(hasPublisher() ? publisherUnreachable : unknownSite(address)), ...nothingKnown };
    const administers = isAdministrator(ctx.state.user);
    const steers = hasPublisher() && status !== null && administers;
    ctx.body = {
      ...(hasPublisher() ? known : slowly(known)),
      faults: await remarksFor(strapi, ctx.state.userAbility, [...missedSchedule(strapi), ...known.faults]),
      worthALook: await remarksFor(strapi, ctx.state.userAbility, known.worthALook),
      limits: hasPublisher() ? null : limitsElsewhere,
      // What only administrators can use, so nobody else is sent it.
      tellsWhom: administers ? tellsWhom() : null,
      steering: steers ? { versions: status.versions, vanished: status.vanished } : null,
    };
  };
}

function answerForItem(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const exportedType = exportedTypes.find(({ uid }) => uid === ctx.params.uid);
    const id: string = ctx.params.documentId;
    if (exportedType === undefined || !(await mayReadItem(strapi, ctx.state.userAbility, { type: exportedType, id }))) {
      return ctx.notFound('Nothing of this type is ever on the website, or you may not see it.');
    }
    const { type } = exportedType;
    const key = itemKey(type, id);
    const item = (await siteContentOf(strapi).current()).items.get(key);
    const address = publicAddress(strapi, type, item?.path ?? null);
    const status = await howThingsStand(strapi);
    const state = status && itemState(key, item, address, status);
    const known = state ?? (hasPublisher() ? publisherUnreachable : unknownItem(item, address));
    const told = await withTakeDown(strapi, exportedType, id, hasPublisher() ? known : slowly(known));
    ctx.body = { notices: [], ...(await withSchedule(strapi, exportedType, id, told)) };
  };
}
