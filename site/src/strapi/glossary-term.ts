import { z } from 'zod';
import type { GlossaryTerm } from '../content/types.ts';
import * as field from './fields.ts';

const data = z.object({
  term: field.requiredText,
  expansion: field.requiredText,
  meaning: field.requiredText,
  validFrom: field.optionalDay,
  validTo: field.optionalDay,
  updatedAt: field.instant,
});

/**
 * A glossary term as Strapi exports it, in the site's words.
 * @throws {z.ZodError} when it does not fit
 */
export function glossaryTerm(id: string, exported: unknown): GlossaryTerm {
  return { ...data.parse(exported), type: 'glossary-term', id };
}
