import type { Core } from '@strapi/strapi';
import { siteContentOf } from './register';

/**
 * Answers `GET` and `HEAD /api/site-content`. Nothing in the request but `If-None-Match` is looked at: there is no
 * query that shows a draft.
 *
 * The text comes from a file, outside of any transaction, so a slow reader keeps nobody from saving.
 */
export function answerSiteContent(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    const siteContent = siteContentOf(strapi);
    const { version, file } = await siteContent.open();
    ctx.set('ETag', `"${version}"`);
    ctx.set('Cache-Control', 'private, no-cache');
    if (isKnown(ctx.get('If-None-Match'), version)) {
      await file.close();
      ctx.status = 304;
      return;
    }
    ctx.status = 200;
    ctx.type = 'application/x-ndjson; charset=utf-8';
    ctx.length = (await file.stat()).size;
    if (ctx.method === 'HEAD') await file.close();
    else ctx.body = file.createReadStream();
  };
}

/** Whether the client has this version already. Servers in between may mark a tag as weak (`W/`). */
export function isKnown(ifNoneMatch: string, version: string): boolean {
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(`"${version}"`);
}
