import { z } from 'zod';
import { type ItemType, removalReasons } from '../content/types.ts';
import * as field from './fields.ts';

/** The lines of the export (schema 1), as far as they are the same for every type. Strapi may add keys; they are ignored. */

const itemTypes = [
  'news-item',
  'partner',
  'inspection-document',
  'inspection',
  'topic',
  'glossary-term',
  'page',
  'site-settings',
] as const satisfies ItemType[];

const count = z.int().nonnegative();
/** Strapi's ids are letters and digits; checked because they also become names of files. */
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const counts = z.object({ item: count, file: count, redirect: count, removal: count });

export const header = z.object({
  line: z.literal('header'),
  version: z.string().min(1),
  asOf: z.iso.date(),
  counts,
});

const item = z.object({
  line: z.literal('item'),
  type: z.enum(itemTypes),
  id,
  adminPath: z.string().startsWith('/'),
  data: z.record(z.string(), z.unknown()),
});

const file = z.object({
  line: z.literal('file'),
  id,
  data: z.object({
    // A path on Strapi's own host, never `//elsewhere/`.
    url: z.string().regex(/^\/(?!\/)/),
    name: z.string(),
    mime: z.string(),
    sizeBytes: z.number().nonnegative().nullable(),
    updatedAt: z.string(),
  }),
});

const redirect = z.object({ line: z.literal('redirect'), from: z.string(), type: z.enum(itemTypes), id });

const removal = z.object({
  line: z.literal('removal'),
  type: z.enum(itemTypes),
  id,
  removedAt: field.instant,
  reason: z.enum(removalReasons),
  title: z.string().nullable(),
  words: z.string().nullable(),
  replacement: z.object({ type: z.enum(itemTypes), id }).nullable(),
  topicIds: z.array(id),
  inspectionId: id.nullable(),
  paths: z.array(z.string()),
  pathDigests: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
});

export const trailer = z.object({ line: z.literal('trailer'), counts, digest: z.string() });

export const content = z.discriminatedUnion('line', [item, file, redirect, removal]);

export type ContentLine = z.infer<typeof content>;
export type Counts = z.infer<typeof counts>;
export type ItemLine = z.infer<typeof item>;
export type FileLine = z.infer<typeof file>;
export type RedirectLine = z.infer<typeof redirect>;
export type RemovalLine = z.infer<typeof removal>;

/** The key of an item everywhere: `news-item:abc123`. */
export function keyOf({ type, id }: { type: string; id: string }): string {
  return `${type}:${id}`;
}
