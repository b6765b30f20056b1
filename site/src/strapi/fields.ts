import { z } from 'zod';

/** What fields of the export may hold. */

/** A text that must say something. */
export const requiredText = z.string().regex(/\S/);
export const optionalText = optional(z.string());

/** The last part of an address. Checked because it also becomes the name of a folder; Strapi allows no longer one. */
export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The language of an item, as the attribute `lang` names it. Lines of before there was such a field are in English. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/)
  .default('en');

/** `YYYY-MM-DD`, a day that exists. */
export const day = z.iso.date();
export const optionalDay = optional(day);
/** ISO 8601, UTC. */
export const instant = z.iso.datetime();

export const requiredUrl = z.url({ protocol: /^https?$/ });
export const optionalUrl = optional(requiredUrl);
export const optionalEmail = optional(z.email());

/** Strapi's documentId. */
export const id = z.string().min(1);
export const ids = z.array(id);
export const optionalId = optional(id);

/** A picture as this use of it shows it: the same file may be decorative elsewhere. */
export const picture = z
  .object({ fileId: id, altText: optionalText, decorative: z.boolean(), caption: optionalText })
  .refine((value) => value.decorative || value.altText !== null, { path: ['altText'] })
  .nullable();
export type Picture = z.infer<typeof picture>;

/** What changed since readers first saw it, newest first. An export that was kept from earlier has none for some types. */
export const changeNotes = z
  .array(z.object({ on: day, note: requiredText }))
  .default([])
  .transform((notes) => notes.toSorted((a, b) => b.on.localeCompare(a.on)));

/** An empty field comes as null or, once something was typed and deleted again, as an empty text: both are null here. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (isBlank(value) ? null : value), schema.nullable());
}

/** True for what an editor sees as an empty field. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
