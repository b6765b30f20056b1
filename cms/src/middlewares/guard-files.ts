import type { Core } from '@strapi/strapi';
import { isForPreview, passAfter, showsPass } from '../uploads/file-pass';
import { isPublicFile } from '../uploads/is-public-file';
import { uploadPath } from '../uploads/upload-path';

/**
 * Hands a file out to strangers only while readers see it on the website; otherwise to people who are signed in to the
 * admin, and to the preview. Stands before whatever serves files, in `config/middlewares.ts`.
 *
 * Strapi's own way, a provider that is private and signs addresses, would do harm here: its addresses end, and the text
 * editor stores them in the texts into which it puts pictures. So the same address stays for good, and whoever asks shows
 * who they are: browsers by a cookie.
 */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  return async (ctx, next) => {
    const path = uploadPath(ctx.path);
    if (path === null) {
      await next();
      return passAfter(ctx);
    }
    ctx.vary('Cookie, Authorization');
    if (isForPreview(strapi, ctx) || (await showsPass(strapi, ctx))) {
      ctx.set('Cache-Control', 'private, no-cache');
      return next();
    }
    if (await isPublicFile(strapi, path)) return next();
    ctx.set('Cache-Control', 'no-store');
    ctx.status = 404;
    // It does not say which, for whoever asks may be guessing.
    ctx.body = 'There is no such file, or it is not public.';
  };
};
