import { changeNotesOf } from '../change-notes';
import { type ExportedType, published } from '../exported-type';
import { languageOf } from '../language';
import { markdownOf } from '../markdown';
import { textOf } from '../row';

export const page: ExportedType = {
  type: 'page',
  uid: 'api::page.page',
  shown: published,
  populate: { changeNotes: true },
  data: ({ row, files }) => ({
    title: textOf(row, 'title'),
    slug: textOf(row, 'slug'),
    language: languageOf(row),
    summary: textOf(row, 'summary'),
    body: markdownOf(row, 'body', files),
    updatedAt: textOf(row, 'updatedAt'),
    changeNotes: changeNotesOf(row),
  }),
};
