import { changeNotesOf } from '../change-notes';
import { type ExportedType, identity, published } from '../exported-type';
import { languageOf } from '../language';
import { markdownOf } from '../markdown';
import { pictureOf, pictureWithFile } from '../picture';
import { textOf } from '../row';

export const newsItem: ExportedType = {
  type: 'news-item',
  uid: 'api::news-item.news-item',
  shown: published,
  populate: {
    cover: pictureWithFile,
    topics: identity,
    partners: identity,
    documents: identity,
    inspection: identity,
    changeNotes: true,
  },
  data: ({ row, links, files }) => ({
    title: textOf(row, 'title'),
    slug: textOf(row, 'slug'),
    language: languageOf(row),
    summary: textOf(row, 'summary'),
    body: markdownOf(row, 'body', files),
    cover: pictureOf(row, 'cover', files),
    publishedOn: textOf(row, 'publishedOn'),
    updatedAt: textOf(row, 'updatedAt'),
    topicIds: links.many(row, 'topics', 'topic'),
    partnerIds: links.many(row, 'partners', 'partner'),
    documentIds: links.many(row, 'documents', 'inspection-document'),
    inspectionId: links.one(row, 'inspection', 'inspection'),
    changeNotes: changeNotesOf(row),
  }),
};
