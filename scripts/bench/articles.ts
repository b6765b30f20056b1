import { z } from 'zod';
import type { StrapiAdmin } from '../seed/strapi-admin.ts';
import type { Say } from '../terminal/progress.ts';

export const newsItems = '/content-manager/collection-types/api::news-item.news-item';

const saved = z.object({ data: z.object({ documentId: z.string() }) });

/**
 * Publishes generated articles, each of its own words and about 3 kB, spread over twenty years.
 * @returns their ids
 */
export async function addArticles(admin: StrapiAdmin, count: number, say: Say): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const answer = await admin.request(`article ${number}`, 'POST', `${newsItems}/actions/publish`, article(number));
    ids.push(saved.parse(answer).data.documentId);
    say(`${number} of ${count}`);
  }
  return ids;
}

/** What the admin sends to save article `number`; another `edition` has another title. */
export function article(number: number, edition = 1): Record<string, unknown> {
  const year = 2007 + (number % 20);
  const day = String(1 + (number % 28)).padStart(2, '0');
  const paragraphs = Array.from(
    { length: 6 },
    (_, index) => `## Part ${index + 1}\n\n${sentences(number * 7 + index)}`,
  );
  return {
    title: `Generated article ${number}, edition ${edition}`,
    slug: `generated-article-${number}`,
    summary: `What article ${number} says, in one sentence.`,
    body: paragraphs.join('\n\n'),
    publishedOn: `${year}-06-${day}`,
  };
}

const words =
  'families meeting council support school letter plan date child report answer question help team area'.split(' ');

/** Some 450 letters that are the same for the same number and for no other. */
function sentences(seed: number): string {
  let state = seed;
  return Array.from({ length: 70 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[state % words.length];
  }).join(' ');
}
