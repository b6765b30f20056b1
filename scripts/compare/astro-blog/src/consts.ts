import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const shape = z.object({
  organisation: z.string(),
  title: z.string(),
  summary: z.string(),
  publishedOn: z.string(),
  day: z.string(),
  body: z.string(),
  cover: z.string(),
});

/** The one article of the blog. */
export const article = shape.parse(JSON.parse(readFileSync(process.env.ARTICLE_FILE ?? '', 'utf8')));
