import { readFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import { z } from 'zod';
import { formatDay } from '../../site/src/lib/dates.ts';
import type { TestNewsroom } from '../test/newsroom.ts';

/** Where the article is on our site. */
export const leadAddress = 'news/response-to-the-send-inspection/';

/** The article as another site would show it. */
export interface Article {
  organisation: string;
  title: string;
  summary: string;
  /** `YYYY-MM-DD`. */
  publishedOn: string;
  /** The same in words. */
  day: string;
  /** HTML. */
  body: string;
  /** HTML of its picture, in the sizes in which we offer it too. */
  cover: string;
}

/** Reads the article from what Strapi hands out, and its picture from our own page. */
export async function leadArticle({ readExport, settings }: TestNewsroom): Promise<Article> {
  const lines = (await readExport())
    .split('\n')
    .filter((line) => line.includes('"slug":"response-to-the-send-inspection"'));
  const { data } = exported.parse(JSON.parse(lines[0] ?? '{}'));
  const page = readFileSync(path.join(settings.places.site, 'live', leadAddress, 'index.html'), 'utf8');
  const [cover] = /<picture>.*?<\/picture>/s.exec(page) ?? [];
  if (cover === undefined) throw new Error('The lead article of the demo content has no cover any more.');
  return {
    ...data,
    organisation: 'Parent and Carer Council Shropshire',
    day: formatDay(data.publishedOn),
    body: await marked.parse(data.body),
    cover,
  };
}

const exported = z.object({
  data: z.object({ title: z.string(), summary: z.string(), body: z.string(), publishedOn: z.string() }),
});
