/** What a generated article says. The same number and edition give the same words; no two numbers share their text. */
export interface GeneratedArticle {
  title: string;
  slug: string;
  summary: string;
  /** Markdown, about 3 kB. */
  body: string;
  /** `YYYY-MM-DD`, spread over twenty years. */
  publishedOn: string;
}

/** The words of article `number`; another `edition` has another title. */
export function generatedArticle(number: number, edition = 1): GeneratedArticle {
  const year = 2007 + (number % 20);
  const month = String(1 + (number % 12)).padStart(2, '0');
  const day = String(1 + (number % 28)).padStart(2, '0');
  const parts = Array.from({ length: 6 }, (_, index) => {
    const text = words(number * 7 + index, 70);
    return `## Part ${index + 1}: ${words(number * 11 + index, 4)}\n\n${text}. **${words(number * 13 + index, 3)}**.`;
  });
  return {
    title: `Generated article ${number}, edition ${edition}`,
    slug: slugOf(number),
    summary: `What article ${number} says of ${words(number, 8)}.`,
    body: parts.join('\n\n'),
    publishedOn: `${year}-${month}-${day}`,
  };
}

export function slugOf(number: number): string {
  return `generated-article-${number}`;
}

const vocabulary =
  'families meeting council support school letter plan date child report answer question help team area reading waiting autumn morning change'.split(
    ' ',
  );

function words(seed: number, count: number): string {
  let state = seed;
  const chosen = Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return vocabulary[(state >>> 16) % vocabulary.length];
  });
  return chosen.join(' ');
}
