import type { Core } from '@strapi/strapi';
import { itemKey } from '../site-content/exported-type';
import { siteContentOf } from '../site-content/register';
import { exportedTypes } from '../site-content/types';
import { itemBuiltElsewhere, siteBuiltElsewhere } from './built-elsewhere';
import { itemState } from './item-state';
import { homeAddress, publicAddress } from './public-address';
import { askPublisher, hasPublisher } from './publisher';
import type { PublisherStatus } from './publisher-status';
import { missedSchedule, withSchedule } from './scheduled';
import { siteState } from './site-state';
import { publisherUnreachable, type WebsiteState } from './website-state';

/** What the admin asks of the website. Only for people who are signed in to the admin. */
export function websiteRoutes(strapi: Core.Strapi): Core.Router {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  return {
    type: 'admin',
    prefix: '/newsroom/website',
    routes: [
      { method: 'GET', path: '/', handler: answerForSite(strapi), config, info: { type: 'admin' } },
      { method: 'GET', path: '/:uid/:documentId', handler: answerForItem(strapi), config, info: { type: 'admin' } },
    ],
  };
}

function answerForSite(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const { version } = await siteContentOf(strapi).current();
    const address = homeAddress(strapi);
    const answer = await askOrSay(strapi, siteBuiltElsewhere(address), (status) => siteState(version, address, status));
    const whole = { faults: [], worthALook: [], ...answer };
    ctx.body = { ...whole, faults: [...missedSchedule(strapi), ...whole.faults] };
  };
}

function answerForItem(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const exportedType = exportedTypes.find(({ uid }) => uid === ctx.params.uid);
    if (exportedType === undefined) return ctx.notFound('Nothing of this type is ever on the website.');

    const { type } = exportedType;
    const key = itemKey(type, ctx.params.documentId);
    const item = (await siteContentOf(strapi).current()).items.get(key);
    const address = publicAddress(strapi, type, item?.path ?? null);
    const answer = await askOrSay(strapi, itemBuiltElsewhere(item, address), (status) =>
      itemState(key, item, address, status),
    );
    ctx.body = { notices: [], ...(await withSchedule(strapi, exportedType, ctx.params.documentId, answer)) };
  };
}

/** Reads the publisher's status. That there is none, or that it can't be asked, is nobody's mistake here: the panel says so. */
async function askOrSay<State extends WebsiteState>(
  strapi: Core.Strapi,
  builtElsewhere: WebsiteState,
  read: (status: PublisherStatus) => State,
): Promise<WebsiteState | State> {
  if (!hasPublisher()) return builtElsewhere;
  try {
    return read(await askPublisher());
  } catch (error) {
    strapi.log.debug(`The publisher gave no status. ${error}`);
    return publisherUnreachable;
  }
}
