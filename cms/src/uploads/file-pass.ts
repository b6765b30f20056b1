import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isRow, textOf } from '../site-content/row';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** The cookie by which a browser shows, with each file it asks for, that somebody is signed in to the admin there. */
const pass = 'newsroom_files';

/**
 * Gives the pass along with an answer to somebody who is signed in. It names their session, is signed by the server, opens
 * files and nothing else, and is worth nothing once that session has ended.
 */
export function passAfter(ctx: Context): void {
  const session = isRow(ctx.state.session) ? textOf(ctx.state.session, 'id') : null;
  if (session === null) return;
  ctx.cookies.set(pass, session, { path: '/uploads', sameSite: 'strict', httpOnly: true, signed: true });
}

/** Whether a request comes from a browser in which somebody is signed in. */
export async function showsPass(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const session = ctx.cookies.get(pass, { signed: true });
  return session !== undefined && session !== '' && strapi.sessionManager('admin').isSessionActive(session);
}

/** Whether a request comes from the preview, which shows its token. */
export function isForPreview(strapi: Core.Strapi, ctx: Context): boolean {
  const token: string = strapi.config.get('newsroom.previewToken');
  return timingSafeEqual(digest(ctx.get('Authorization')), digest(`Bearer ${token}`));
}

/** Digests have one length, so comparing them takes a time that says nothing about how much was right. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
