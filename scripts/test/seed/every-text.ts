import { demoContent } from '../../seed/demo-content.ts';

/** A text that readers see, with the name to call it by when something is wrong with it. */
export interface NamedText {
  name: string;
  /** Markdown or plain text. */
  text: string;
}

/** Words, sentences and reading age are counted as in English. */
const englishNews = demoContent.newsItems.filter(({ language }) => language === undefined);

/** The long texts: bodies, descriptions and summaries in Markdown. */
export const articles: NamedText[] = [
  ...englishNews.map(({ slug, body }) => ({ name: `news/${slug}`, text: body })),
  ...demoContent.pages.map(({ slug, body }) => ({ name: `pages/${slug}`, text: body })),
  ...demoContent.partners.map(({ slug, description }) => ({ name: `partners/${slug}`, text: description })),
  ...demoContent.documents.map(({ slug, plainSummary }) => ({ name: `documents/${slug}`, text: plainSummary })),
  ...demoContent.inspections.map(({ slug, summary }) => ({ name: `inspections/${slug}`, text: summary })),
];

/** The short summaries that lists and the feed show. */
export const summaries: NamedText[] = [
  ...englishNews.map(({ slug, summary }) => ({ name: `news/${slug}`, text: summary })),
  ...demoContent.pages.map(({ slug, summary }) => ({ name: `pages/${slug}`, text: summary })),
  ...demoContent.partners.map(({ slug, summary }) => ({ name: `partners/${slug}`, text: summary })),
];

/** Sentences inside larger things. */
export const notes: NamedText[] = [
  ...demoContent.glossaryTerms.map(({ term, meaning }) => ({ name: `glossary/${term}`, text: meaning })),
  ...demoContent.topics.map(({ slug, description }) => ({ name: `topics/${slug}`, text: description })),
  ...englishNews.flatMap(({ slug, changeNotes }) =>
    changeNotes.map(({ note }) => ({ name: `news/${slug}`, text: note })),
  ),
  ...demoContent.documents.flatMap(({ slug, changeNotes }) =>
    changeNotes.map(({ note }) => ({ name: `documents/${slug}`, text: note })),
  ),
  ...demoContent.inspections.flatMap(({ areasOfWeakness }) =>
    areasOfWeakness.map(({ title, found }) => ({ name: `area of weakness “${title}”`, text: found })),
  ),
];
