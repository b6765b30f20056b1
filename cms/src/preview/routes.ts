import type { Core } from '@strapi/strapi';
import { rowInForm } from '../newsroom/save';
import { adminRoutes } from '../setup/admin-routes';
import { hasPages } from '../site-content/page-path';
import { exportedTypes } from '../site-content/types';
import { mayReadItem } from '../taking-down/permissions';
import { aWeek, previewAddress } from './address';

/** Makes links to previews that can be given away. */
export function previewRoutes(strapi: Core.Strapi): Core.Router {
  return adminRoutes('/newsroom/preview', [{ method: 'POST', path: '/:uid/:documentId', handler: makeLink(strapi) }]);
}

function makeLink(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const type = exportedTypes.find(({ uid }) => uid === ctx.params.uid);
    const item = type && hasPages(type.type) ? { type, id: String(ctx.params.documentId) } : null;
    const mayShare =
      item !== null &&
      (await rowInForm(strapi, item.type, item.id, {})) !== null &&
      (await mayReadItem(strapi, ctx.state.userAbility, item));
    if (!mayShare) return ctx.notFound('There is no such item with a page of its own, or you may not see it.');
    ctx.body = previewAddress(strapi, item, 'draft', aWeek);
  };
}
