import { z } from 'zod';
import type { Partner } from '../content/types.ts';
import * as field from './fields.ts';
import type { Links } from './links.ts';

const data = z.object({
  name: field.requiredText,
  shortName: field.optionalText,
  slug: field.slug,
  language: field.language,
  summary: field.requiredText,
  description: field.requiredText,
  logo: field.picture,
  website: field.optionalUrl,
  email: field.optionalEmail,
  phone: field.optionalText,
  checkedOn: field.optionalDay,
  updatedAt: field.instant,
});

/**
 * A partner as Strapi exports it, in the site's words.
 * @throws {z.ZodError} when it does not fit
 */
export function partner(id: string, exported: unknown, links: Links): Partner {
  const item = data.parse(exported);
  return {
    ...item,
    type: 'partner',
    id,
    description: links.inMarkdown(item.description, ['description']),
    logo: links.toCover(item.logo, ['logo']),
  };
}
