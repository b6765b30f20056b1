import type { Core } from '@strapi/strapi';
import { adminRoutes } from '../setup/admin-routes';
import { type ExportedType, itemKey } from '../site-content/exported-type';
import { idOf, isRow } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { mayReadItem } from '../taking-down/permissions';
import type { Item } from '../taking-down/take-down';
import { nameOfUser } from './name-of-user';
import { Presence } from './presence';
import { savedVersion } from './saved-version';

/** What the admin asks of two people in one item. */
export function twoPeopleRoutes(strapi: Core.Strapi): Core.Router {
  const presence = new Presence();
  return adminRoutes('/newsroom', [
    { method: 'POST', path: '/presence/:uid/:documentId', handler: noteVisit(strapi, presence) },
    { method: 'POST', path: '/presence/:uid/:documentId/leave', handler: noteLeaving(presence) },
    { method: 'GET', path: '/saved-version/:uid/:documentId', handler: answerVersion(strapi) },
  ]);
}

function noteVisit(strapi: Core.Strapi, presence: Presence): Core.ControllerHandler {
  return async (ctx) => {
    const item = await readableItem(strapi, ctx.params, ctx.state.userAbility);
    const window = windowIn(ctx.request.body);
    if (item === null || window === null) return ctx.notFound(unknown);
    const { user } = ctx.state;
    const others = presence.note(itemKey(item.type.type, item.id), window, visitor(user), new Date());
    ctx.body = {
      others: others.map(({ userId, name, since }) => ({ name, since, isYou: userId === user.id })),
    };
  };
}

function noteLeaving(presence: Presence): Core.ControllerHandler {
  return (ctx) => {
    const type = exportedTypes.find(({ uid }) => uid === ctx.params.uid);
    const window = windowIn(ctx.request.body);
    if (type !== undefined && window !== null) {
      presence.leave(itemKey(type.type, ctx.params.documentId), window, ctx.state.user.id);
    }
    ctx.body = {};
  };
}

function answerVersion(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const item = await readableItem(strapi, ctx.params, ctx.state.userAbility);
    const version = item && (await savedVersion(strapi, item.type, item.id, ctx.state.userAbility));
    if (version === null) return ctx.notFound('It is not there any more: somebody has deleted it.');
    ctx.body = version;
  };
}

const unknown = 'There is nothing of this kind in the newsroom, or you may not see it.';

async function readableItem(
  strapi: Core.Strapi,
  { uid, documentId }: { uid?: string; documentId?: string },
  ability: unknown,
): Promise<Item | null> {
  const type = exportedTypes.find((candidate) => candidate.uid === uid);
  if (type === undefined || documentId === undefined) return null;
  const item = { type, id: await wholeId(strapi, type, documentId) };
  return (await mayReadItem(strapi, ability, item)) ? item : null;
}

/** Of a type that has one item only, the admin does not know its identity. */
async function wholeId(strapi: Core.Strapi, { uid }: ExportedType, documentId: string): Promise<string> {
  if (strapi.contentType(uid).kind !== 'singleType') return documentId;
  const row: unknown = await strapi.db.query(uid).findOne({});
  return isRow(row) ? idOf(row) : documentId;
}

/** A window calls itself by a random name: nobody needs a long one. */
function windowIn(body: unknown): string | null {
  const window = isRow(body) ? body.window : null;
  return typeof window === 'string' && window.length <= 40 ? window : null;
}

function visitor(user: unknown): { userId: unknown; name: string } {
  return isRow(user) ? { userId: user.id, name: nameOfUser(user) } : { userId: null, name: nameOfUser(null) };
}
