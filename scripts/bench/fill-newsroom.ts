import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { StrapiAdmin } from '../seed/strapi-admin.ts';
import type { TestNewsroom } from '../test/newsroom.ts';
import { copyArticle } from './copy-article.ts';
import { generatedArticle } from './generated-article.ts';
import { uploadPicture } from './upload-picture.ts';

export const newsItems = '/content-manager/collection-types/api::news-item.news-item';

/** One picture for so many articles with a cover, and not more than fifty: each takes a second to be made small. */
const picturesFor = (articles: number): number => Math.min(50, Math.max(1, Math.round(articles / 40)));

/**
 * What has to be done through the admin before `copyArticle` can fill the closed database: pictures, and one article with
 * everything that an article can have.
 */
export async function prepareModel(
  admin: StrapiAdmin,
  articles: number,
): Promise<{ documentId: string; fileIds: number[] }> {
  const fileIds: number[] = [];
  for (let number = 1; number <= picturesFor(articles); number += 1) fileIds.push(await uploadPicture(admin, number));
  const all = async (uid: string): Promise<{ documentId: string }[]> =>
    found.parse(await admin.request(uid, 'GET', `/content-manager/collection-types/${uid}?pageSize=100`)).results;
  const answer = await admin.request('the model article', 'POST', `${newsItems}/actions/publish`, {
    ...generatedArticle(0),
    cover: { file: fileIds[0], altText: 'Coloured stripes', decorative: false, caption: 'A generated picture' },
    topics: { connect: await all('api::topic.topic') },
    partners: { connect: await all('api::partner.partner') },
    documents: { connect: await all('api::inspection-document.inspection-document') },
    inspection: { connect: (await all('api::inspection.inspection')).slice(0, 1) },
    changeNotes: [{ changedOn: '2026-11-01', note: 'A date was put right.' }],
  });
  return { documentId: saved.parse(answer).data.documentId, fileIds };
}

/** Fills the database of a newsroom that is closed. */
export function fillClosed(
  { settings }: TestNewsroom,
  documentId: string,
  fileIds: readonly number[],
  count: number,
): string[] {
  const database = new DatabaseSync(settings.places.database);
  try {
    return copyArticle(database, documentId, fileIds, count);
  } finally {
    database.close();
  }
}

/** Makes sure that Strapi shows the copies as it shows its own: in the list of the admin, and one with all its relations. */
export async function checkFilled(admin: StrapiAdmin, ids: readonly string[]): Promise<void> {
  const list = listed.parse(await admin.request('the list', 'GET', `${newsItems}?pageSize=1`));
  if (list.pagination.total <= ids.length)
    throw new Error(`Strapi lists ${list.pagination.total} articles of ${ids.length}.`);
  const one = shown.parse(
    await admin.request('one article', 'GET', `${newsItems}/${ids.at(-1)}?status=published`),
  ).data;
  if (one.title !== generatedArticle(ids.length).title)
    throw new Error(`Strapi shows "${one.title}" as the last article.`);
}

const found = z.object({ results: z.array(z.object({ documentId: z.string() })) });
const saved = z.object({ data: z.object({ documentId: z.string() }) });
const listed = z.object({ pagination: z.object({ total: z.number() }) });
const shown = z.object({ data: z.object({ title: z.string() }) });
