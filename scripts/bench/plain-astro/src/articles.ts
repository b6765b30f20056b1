import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';

export interface Article {
  title: string;
  slug: string;
  summary: string;
  /** Markdown. */
  body: string;
  /** `YYYY-MM-DD`. */
  publishedOn: string;
  topics: { name: string; slug: string }[];
}

/** All articles, newest first. */
export function articles(): Promise<readonly Article[]> {
  read ??= readAll();
  return read;
}

let read: Promise<readonly Article[]> | undefined;

async function readAll(): Promise<readonly Article[]> {
  const file = process.env.ARTICLES_FILE;
  const all: Article[] = file
    ? JSON.parse(await readFile(file, 'utf8'))
    : (await getCollection('articles')).map(({ data }) => data);
  return all.toSorted((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1));
}
