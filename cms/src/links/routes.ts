import type { Core } from '@strapi/strapi';
import { exportedTypes } from '../site-content/types';
import { mayRead } from '../taking-down/permissions';
import { readLastLook } from './last-look';
import { deadPlaces, troublesOf } from './troubles';

/** Which links lead nowhere, for the admin. Only for people who are signed in to the admin. */
export function linkRoutes(strapi: Core.Strapi): Core.Router {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const info = { type: 'admin' as const };
  return {
    type: 'admin',
    prefix: '/newsroom/links',
    routes: [
      { method: 'GET', path: '/', handler: answerAll(strapi), config, info },
      { method: 'GET', path: '/:uid/:documentId', handler: answerOne(strapi), config, info },
    ],
  };
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
    if (type === undefined || !mayRead(strapi, ctx.state.userAbility, type)) {
      return ctx.notFound('Nothing of this type is ever on the website, or you may not see it.');
    }
    ctx.body = { links: await troublesOf(strapi, type, ctx.params.documentId) };
  };
}
