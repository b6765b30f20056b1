import { z } from 'zod';
import type { Page } from '../content/types.ts';
import * as field from './fields.ts';
import type { Links } from './links.ts';

const data = z.object({
  title: field.requiredText,
  slug: field.slug,
  language: field.language,
  summary: field.requiredText,
  body: field.requiredText,
  updatedAt: field.instant,
  changeNotes: field.changeNotes,
});

/**
 * A page that stands by itself as Strapi exports it, in the site's words.
 * @throws {z.ZodError} when it does not fit
 */
export function page(id: string, exported: unknown, links: Links): Page {
  const item = data.parse(exported);
  return { ...item, type: 'page', id, body: links.inMarkdown(item.body, ['body']) };
}
