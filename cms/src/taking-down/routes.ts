import type { Core } from '@strapi/strapi';
import { adminRoutes } from '../setup/admin-routes';
import { exportedTypes } from '../site-content/types';
import { consequencesOf } from './consequences';
import { mayRead, mayReadItem } from './permissions';
import { readItems, readRequest } from './read-request';
import { searchPages } from './search-pages';
import { takeDownAll } from './take-down-all';

/** What the admin's screens for taking down ask and do. */
export function takingDownRoutes(strapi: Core.Strapi): Core.Router {
  return adminRoutes('/newsroom', [
    { method: 'POST', path: '/take-down', handler: answerTakeDown(strapi) },
    { method: 'GET', path: '/take-down/consequences', handler: answerConsequences(strapi) },
    { method: 'GET', path: '/pages', handler: answerPages(strapi) },
  ]);
}

function answerTakeDown(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    ctx.body = await takeDownAll(strapi, ctx.state.userAbility, readRequest(ctx.request.body));
  };
}

function answerConsequences(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const asked: unknown[] = [ctx.query.item].flat();
    const named = asked.map((item) => {
      const [, uid, documentId] = /^(.*):([^:]+)$/.exec(String(item)) ?? [];
      return { uid, documentId };
    });
    const items = readItems(named);
    const told = items.map(async (item) => {
      return (await mayReadItem(strapi, ctx.state.userAbility, item)) ? [await consequencesOf(strapi, item)] : [];
    });
    ctx.body = { items: (await Promise.all(told)).flat() };
  };
}

function answerPages(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const types = exportedTypes.filter((type) => mayRead(strapi, ctx.state.userAbility, type));
    const { search } = ctx.query;
    ctx.body = { pages: await searchPages(strapi, types, typeof search === 'string' ? search.trim() : '') };
  };
}
