import type { Core } from '@strapi/strapi';
import { adminRoutes } from '../setup/admin-routes';
import { exportedTypes } from '../site-content/types';
import { mayRead, mayReadItem } from '../taking-down/permissions';
import { entriesOf } from './entries';

/** What happened, for the admin: to one item, or on the whole website. */
export function recordRoutes(strapi: Core.Strapi): Core.Router {
  return adminRoutes('/newsroom/record', [{ method: 'GET', path: '/', handler: answerRecord(strapi) }]);
}

function answerRecord(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const types = exportedTypes.filter((type) => mayRead(strapi, ctx.state.userAbility, type));
    const { uid, documentId } = ctx.query;
    const page = Math.trunc(Number(ctx.query.page)) || 1;
    if (uid === undefined && documentId === undefined) {
      ctx.body = await entriesOf(strapi, { page, types });
      return;
    }
    const type = types.find((candidate) => candidate.uid === uid);
    const item = type && { type, id: String(documentId) };
    if (item === undefined || !(await mayReadItem(strapi, ctx.state.userAbility, item))) {
      return ctx.notFound('Nothing of this type is ever on the website, or you may not see it.');
    }
    ctx.body = await entriesOf(strapi, { page, types, item });
  };
}
