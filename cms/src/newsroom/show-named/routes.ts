import type { Core } from '@strapi/strapi';
import { adminRoutes } from '../../setup/admin-routes';
import { isRow, type Row, rowOf, textOf, textsOf } from '../../site-content/row';
import { newsItem } from '../../site-content/types/news-item';
import { mayReadItem, mayShow } from '../../taking-down/permissions';
import { rowInForm } from '../save';
import { goneNames } from './gone-names';
import { hiddenNamedIn, nameOfNamed, populateNamed } from './hidden-named';
import { namedFields } from './named-fields';

/** What a form asks before it publishes: what readers would miss. */
export function hiddenNamedRoutes(strapi: Core.Strapi): Core.Router {
  return adminRoutes('/newsroom/hidden-named', [{ method: 'POST', path: '/', handler: answerHidden(strapi) }]);
}

function answerHidden(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const asked: Row = isRow(ctx.request.body) ? ctx.request.body : {};
    const id = textOf(asked, 'documentId');
    if (id !== null && !(await mayReadItem(strapi, ctx.state.userAbility, { type: newsItem, id }))) {
      return ctx.notFound('This news item is not there any more, or you may not see it.');
    }
    const saved = (await rowInForm(strapi, newsItem, id, populateNamed)) ?? {};
    const without = textsOf(asked, 'without');
    const hidden = hiddenNamedIn(await asInForm(strapi, saved, rowOf(asked, 'changes') ?? {}));
    ctx.body = {
      hidden: hidden
        .filter(({ row }) => !without.includes(textOf(row, 'documentId') ?? ''))
        .map(({ type, row }) => ({
          documentId: row.documentId,
          name: nameOfNamed(strapi, { type, row }),
          mayShow: mayShow(strapi, ctx.state.userAbility, type, row),
        })),
      gone: id === null ? [] : await goneNames(strapi, id),
    };
  };
}

/** What an item names once the changes in its form are saved. */
async function asInForm(strapi: Core.Strapi, saved: Row, changes: Row): Promise<Row> {
  const fields = namedFields.map(async ({ field, type }): Promise<[string, Row[]]> => {
    const change = rowOf(changes, field) ?? {};
    const ids = textsOf(change, 'connect');
    const added: Row[] =
      ids.length === 0 ? [] : await strapi.db.query(type.uid).findMany({ where: { documentId: { $in: ids } } });
    const removed = textsOf(change, 'disconnect');
    const single = rowOf(saved, field);
    const before: unknown = single === null ? saved[field] : [single];
    const kept = (Array.isArray(before) ? before.filter(isRow) : []).filter(
      ({ documentId }) => !removed.includes(String(documentId)) && !ids.includes(String(documentId)),
    );
    return [field, [...kept, ...added]];
  });
  return Object.fromEntries(await Promise.all(fields));
}
