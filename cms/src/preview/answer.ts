import type { Core } from '@strapi/strapi';
import { isKnown } from '../site-content/answer';
import { exportedTypes } from '../site-content/types';
import { createDraftContent } from './draft-content';

/**
 * Answers `GET` and `HEAD /api/draft/:type/:documentId` with what `GET /api/site-content` would answer if that item were
 * made public as it was saved last; 404 when there is no such item. Whether its caller may see it, the address of the
 * preview says, which the preview has checked.
 */
export function answerDraft(strapi: Core.Strapi): Core.ControllerHandler {
  const draftContent = createDraftContent(strapi);
  return async (ctx) => {
    const type = exportedTypes.find((candidate) => candidate.type === ctx.params.type);
    const ifNoneMatch = ctx.get('If-None-Match');
    const item = type && { type, id: String(ctx.params.documentId) };
    const content = item && (await draftContent(item, (version) => isKnown(ifNoneMatch, version)));
    if (!content) return ctx.notFound('There is no such item.');
    ctx.set('ETag', `"${content.version}"`);
    ctx.set('Cache-Control', 'no-store');
    if (content.bytes === null) {
      ctx.status = 304;
      return;
    }
    ctx.type = 'application/x-ndjson; charset=utf-8';
    ctx.body = content.bytes;
  };
}
