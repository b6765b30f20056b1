import type { Core } from '@strapi/strapi';
import { adminRoutes } from '../setup/admin-routes';
import { isRow, rowOf, textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { glossaryTerm } from '../site-content/types/glossary-term';
import { inspectionDocument } from '../site-content/types/inspection-document';
import { mayCreate, mayRead, mayReadItem } from '../taking-down/permissions';
import { lookOver } from './look-over';

/** What to mend before readers see an item, for its form. */
export function beforePublishRoutes(strapi: Core.Strapi): Core.Router {
  return adminRoutes('/newsroom/before-publish', [{ method: 'POST', path: '/:uid', handler: answerFindings(strapi) }]);
}

/** It is asked with a body because what somebody has typed is not saved, and may be long. It changes nothing. */
function answerFindings(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const ability: unknown = ctx.state.userAbility;
    const type = exportedTypes.find(({ uid }) => uid === ctx.params.uid);
    const body: unknown = ctx.request.body;
    const id = isRow(body) ? textOf(body, 'documentId') : null;
    const isAllowed =
      type !== undefined &&
      (id === null ? mayRead(strapi, ability, type) : await mayReadItem(strapi, ability, { type, id }));
    if (type === undefined || !isAllowed) {
      return ctx.notFound('Nothing of this type is ever on the website, or you may not see it.');
    }
    const values = isRow(body) ? rowOf(body, 'values') : null;
    if (values === null) return ctx.badRequest('“values” is missing: what the fields of the form hold.');
    ctx.body = {
      findings: await lookOver(strapi, { type, id, values }, mayRead(strapi, ability, inspectionDocument)),
      mayAddTerms: mayCreate(strapi, ability, glossaryTerm),
    };
  };
}
