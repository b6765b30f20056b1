import type { Core } from '@strapi/strapi';
import { adminRoutes } from '../setup/admin-routes';
import { exportedTypes } from '../site-content/types';
import { mayRead, mayReadItem } from '../taking-down/permissions';
import { readLastLook } from './last-look';
import { deadPlaces, troublesOf } from './troubles';

/** Which links lead nowhere, for the admin. */
export function linkRoutes(strapi: Core.Strapi): Core.Router {
  return adminRoutes('/newsroom/links', [
    { method: 'GET', path: '/', handler: answerAll(strapi) },
    { method: 'GET', path: '/:uid/:documentId', handler: answerOne(strapi) },
  ]);
}

function answerAll(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const types = exportedTypes.filter((type) => mayRead(strapi, ctx.state.userAbility, type));
    ctx.body = { lastLook: await readLastLook(strapi), links: await deadPlaces(strapi, types) };
  };
}

function answerOne(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const type = exportedTypes.find(({ uid }) => uid === ctx.params.uid);
    const id = String(ctx.params.documentId);
    if (type === undefined || !(await mayReadItem(strapi, ctx.state.userAbility, { type, id }))) {
      return ctx.notFound('Nothing of this type is ever on the website, or you may not see it.');
    }
    ctx.body = { links: await troublesOf(strapi, type, id) };
  };
}
