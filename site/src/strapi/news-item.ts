import { z } from 'zod';
import type { NewsItem } from '../content/types.ts';
import * as field from './fields.ts';
import type { Links } from './links.ts';

const data = z.object({
  title: field.requiredText,
  slug: field.slug,
  language: field.language,
  summary: field.requiredText,
  body: field.requiredText,
  cover: field.picture,
  publishedOn: field.day,
  updatedAt: field.instant,
  topicIds: field.ids,
  partnerIds: field.ids,
  documentIds: field.ids,
  inspectionId: field.optionalId,
  changeNotes: field.changeNotes,
});

/**
 * A news item as Strapi exports it, in the site's words.
 * @throws {z.ZodError} when it does not fit
 */
export function newsItem(id: string, exported: unknown, links: Links): NewsItem {
  const item = data.parse(exported);
  return {
    ...item,
    type: 'news-item',
    id,
    body: links.inMarkdown(item.body, ['body']),
    cover: links.toCover(item.cover, ['cover']),
    topicIds: links.toItems('topic', item.topicIds, ['topicIds']),
    partnerIds: links.toItems('partner', item.partnerIds, ['partnerIds']),
    documentIds: links.toItems('inspection-document', item.documentIds, ['documentIds']),
    inspectionId: links.toItem('inspection', item.inspectionId, ['inspectionId']),
  };
}
