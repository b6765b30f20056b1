import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { modelOf } from '../newsroom/model';
import { adminRoutes } from '../setup/admin-routes';
import type { Row } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { knownTitle } from '../taking-down/known-title';
import { fieldsAllowed, mayReadItem } from '../taking-down/permissions';
import type { Item } from '../taking-down/take-down';
import { type BroughtBack, bringBack } from './bring-back';
import { readVersion } from './reading';
import { toSave } from './to-save';
import { presentData, versionData, versionsOf } from './versions';

type Context = Parameters<Core.ControllerHandler>[0];
type FieldTest = (field: string) => boolean;

/** Stands for what is in the form now, where a number stands for a version. */
const now = 'now';

/** Earlier versions of an item, for the admin. */
export function historyRoutes(strapi: Core.Strapi): Core.Router {
  const version = '/:uid/:documentId/:version';
  return adminRoutes('/newsroom/history', [
    { method: 'GET', path: '/:uid/:documentId', handler: answerVersions(strapi) },
    { method: 'GET', path: version, handler: answerVersion(strapi) },
    { method: 'GET', path: `${version}/for-the-form`, handler: answerForTheForm(strapi) },
    { method: 'POST', path: `${version}/bring-back`, handler: answerBringBack(strapi) },
  ]);
}

function answerVersions(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const item = await itemIn(strapi, ctx);
    const isThere = (await presentData(strapi, item)) !== null;
    ctx.body = {
      title: await knownTitle(strapi, item),
      versions: await versionsOf(strapi, item),
      isThere,
      mayBringBack: isThere && (await fieldsToChange(strapi, ctx, item)) !== null,
    };
  };
}

function answerVersion(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const item = await itemIn(strapi, ctx);
    const data = await dataIn(strapi, ctx, item);
    const ability: unknown = ctx.state.userAbility;
    const mayRead = await fieldsAllowed(strapi, ability, item, 'read');
    ctx.body = { fields: await readVersion(strapi, item, data, ability, mayRead) };
  };
}

function answerForTheForm(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const item = await itemIn(strapi, ctx);
    const mayUpdate = await fieldsToChange(strapi, ctx, item);
    if (mayUpdate === null) return ctx.forbidden(notAllowed);
    ctx.body = await broughtBack(strapi, ctx, item, mayUpdate);
  };
}

/** Only into a draft: what has none would be changed for readers before anybody has looked at it. */
function answerBringBack(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const item = await itemIn(strapi, ctx);
    const mayUpdate = await fieldsToChange(strapi, ctx, item);
    if (mayUpdate === null) return ctx.forbidden(notAllowed);
    if (!modelOf(strapi, item.type).hasDrafts) {
      throw new errors.ValidationError('This has no draft. Open its form, fill in the version there, and press Save.');
    }
    const back = await broughtBack(strapi, ctx, item, mayUpdate);
    const { id: updatedBy } = ctx.state.user;
    const data: Row = { ...toSave(back.fields), updatedBy };
    await strapi.documents(item.type.uid).update({ documentId: item.id, data });
    ctx.body = { missing: back.missing };
  };
}

const notAllowed = 'Your role does not allow you to change this. Ask an administrator.';

/** @returns Which fields the person may change; null for somebody who may not change the item at all. */
async function fieldsToChange(strapi: Core.Strapi, ctx: Context, item: Item): Promise<FieldTest | null> {
  const mayUpdate = await fieldsAllowed(strapi, ctx.state.userAbility, item, 'update');
  return mayUpdate(modelOf(strapi, item.type).nameField) ? mayUpdate : null;
}

/** @throws NotFoundError when there is no such version, ValidationError when nothing would change. */
async function broughtBack(strapi: Core.Strapi, ctx: Context, item: Item, mayUpdate: FieldTest): Promise<BroughtBack> {
  const version = await dataIn(strapi, ctx, item);
  const present = await presentData(strapi, item);
  if (present === null)
    throw new errors.NotFoundError('This has been deleted, so no version of it can be brought back.');
  const back = await bringBack(strapi, item, { version, present }, mayUpdate);
  if (Object.keys(back.fields).length > 0) return back;
  throw new errors.ValidationError(['It says this already: nothing would change.', ...back.missing].join(' '));
}

/** @throws NotFoundError when there is no such item, or the person may not see it. */
async function itemIn(strapi: Core.Strapi, ctx: Context): Promise<Item> {
  const type = exportedTypes.find(({ uid }) => uid === ctx.params.uid);
  const item = type && { type, id: String(ctx.params.documentId) };
  if (item !== undefined && (await mayReadItem(strapi, ctx.state.userAbility, item))) return item;
  throw new errors.NotFoundError('Nothing of this type is ever on the website, or you may not see it.');
}

/** @throws NotFoundError when there is no such version. */
async function dataIn(strapi: Core.Strapi, ctx: Context, item: Item): Promise<Row> {
  const version = String(ctx.params.version);
  const data = version === now ? await presentData(strapi, item) : await versionData(strapi, item, version);
  if (data !== null) return data;
  throw new errors.NotFoundError('There is no such version. It may have been erased. Go back to the list of versions.');
}
