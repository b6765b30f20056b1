import { z } from 'zod';
import type { Topic } from '../content/types.ts';
import * as field from './fields.ts';

const data = z.object({
  name: field.requiredText,
  slug: field.slug,
  description: field.optionalText,
  updatedAt: field.instant,
});

/**
 * A topic as Strapi exports it, in the site's words.
 * @throws {z.ZodError} when it does not fit
 */
export function topic(id: string, exported: unknown): Topic {
  return { ...data.parse(exported), type: 'topic', id };
}
