import type { Question } from './question.ts';

/** What the search says of itself, for eyes and for screen readers. */
export const sentences = {
  searching: 'Searching …',
  slow: 'Still searching. Your connection seems to be slow. You can wait, or use the lists by topic and by year below.',
  renewing:
    'The search is being made anew, because something on this site has just changed. It tries again by itself in a few seconds.',
  missing:
    'The search is not there at the moment. Everything is in the lists by topic and by year below, or you can contact us.',
  failed:
    'The search could not be loaded. Check your connection and press “Search” again. Everything is also in the lists by topic and by year below, or you can contact us.',
  nothingAsked: 'Write a word to search for, or choose a topic, a year or a kind.',
} as const;

/** How many pages were found. */
export function countSentence(count: number, question: Question): string {
  const what = [
    ...(question.words === '' ? [] : [`for “${question.words}”`]),
    ...(question.topic === '' ? [] : [`on “${question.topic}”`]),
    ...(question.year === '' ? [] : [`from ${question.year}`]),
    ...(question.kind === '' ? [] : [`of the kind “${question.kind}”`]),
  ].join(' ');
  if (count === 0) return `Nothing was found ${what}. ${advice(question)}`;
  return `${count === 1 ? '1 result' : `${count} results`} ${what}`;
}

function advice({ topic, year, kind }: Question): string {
  return topic + year + kind === ''
    ? 'Try fewer or other words, or look in the lists below.'
    : 'Try with any topic, year and kind, or with other words.';
}
