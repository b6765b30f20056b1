import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import { adminRoutes } from '../setup/admin-routes';
import { type Row, textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { mayRead, mayReadItem } from '../taking-down/permissions';
import { homeAddress } from '../website/public-address';
import { draftsWaiting } from './drafts-waiting';

/** So many drafts fit on a card. */
const most = 8;

/** What the home page asks. */
export function homeRoutes(strapi: Core.Strapi): Core.Router {
  return adminRoutes('/newsroom', [
    { method: 'GET', path: '/home', handler: answerHome(strapi) },
    { method: 'GET', path: '/drafts', handler: answerDrafts(strapi) },
  ]);
}

/** Everybody who can sign in may know whose newsroom it is, and where its website is. */
function answerHome(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const settings: Row | null = await strapi.db.query('api::site-settings.site-settings').findOne({});
    ctx.body = { organisation: settings && textOf(settings, 'organisationName'), address: homeAddress(strapi) };
  };
}

function answerDrafts(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const { userAbility } = ctx.state;
    const types = exportedTypes.filter((type) => modelOf(strapi, type).hasDrafts && mayRead(strapi, userAbility, type));
    const drafts = await Promise.all(
      types.map(async (type) => {
        const all = await draftsWaiting(strapi, type, most + 1);
        const readable = await Promise.all(
          all.map(({ documentId }) => mayReadItem(strapi, userAbility, { type, id: documentId })),
        );
        return all.filter((_, index) => readable[index]);
      }),
    );
    const newestFirst = drafts.flat().sort((one, other) => other.at.localeCompare(one.at));
    ctx.body = { drafts: newestFirst.slice(0, most), areMore: newestFirst.length > most };
  };
}
