import { z } from 'zod';
import type { SiteSettings } from '../content/types.ts';
import * as field from './fields.ts';

const data = z.object({
  organisationName: field.requiredText,
  shortName: field.requiredText,
  tagline: field.requiredText,
  contactEmail: field.optionalEmail,
  demonstration: z.boolean(),
  tagAuthority: field.requiredText,
  tagDate: field.day,
  updatedAt: field.instant,
});

/**
 * The site's settings as Strapi exports them, in the site's words.
 * @throws {z.ZodError} when they do not fit
 */
export function siteSettings(id: string, exported: unknown): SiteSettings {
  return { ...data.parse(exported), type: 'site-settings', id };
}
