import type { Core } from '@strapi/strapi';
import { isRow, type Row, rowOf, rowsOf, textOf } from '../site-content/row';

/** Where the admin asks what the form of a type looks like. */
const question = /^\/content-manager\/content-types\/([^/]+)\/configuration$/;

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => showFieldsOneMayWrite(strapi);

/**
 * Leaves out of a form what the person who opens it can't fill in: a field that nobody who looks at it may touch is only
 * in the way. Whoever may only read items of the type sees all of it, because there the form is what they read. What
 * somebody may not write is refused elsewhere, whatever a form shows.
 */
function showFieldsOneMayWrite(strapi: Core.Strapi) {
  return async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    await next();
    const [, uid] = question.exec(ctx.path) ?? [];
    if (ctx.method !== 'GET' || uid === undefined || !isRow(ctx.body)) return;
    const mayWrite = writableFields(strapi, ctx.state.userAbility, uid);
    const data = rowOf(ctx.body, 'data') ?? {};
    const contentType = rowOf(data, 'contentType') ?? {};
    const layouts = rowOf(contentType, 'layouts') ?? {};
    if (mayWrite === null || !Array.isArray(layouts.edit)) return;
    const edit = layouts.edit
      .map((cells: unknown) => rowsOf({ cells }, 'cells').filter((cell) => mayWrite(textOf(cell, 'name') ?? '')))
      .filter((cells) => cells.length > 0);
    ctx.body = { ...ctx.body, data: { ...data, contentType: { ...contentType, layouts: { ...layouts, edit } } } };
  };
}

interface Context {
  method: string;
  path: string;
  body: unknown;
  state: Row;
}

/** What Strapi's roles let somebody do with items of a type, or with one field of them. */
interface Checker {
  can: Record<'create' | 'update', (row?: undefined, field?: string) => boolean>;
}

/** @returns null for somebody who writes no items of the type at all. */
function writableFields(strapi: Core.Strapi, userAbility: unknown, uid: string): ((field: string) => boolean) | null {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  if (type === undefined || userAbility === undefined) return null;
  const { can }: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  if (!can.create() && !can.update()) return null;
  // Of a group of fields only the fields in it are allowed or not.
  return (field) =>
    type.attributes[field]?.type === 'component' || can.create(undefined, field) || can.update(undefined, field);
}
