import type { StrapiAdmin } from '../seed/strapi-admin.ts';
import { newsItems } from './fill-newsroom.ts';
import { generatedArticle } from './generated-article.ts';

/** An article to give a new title: its number, its documentId, and the number of the edition to come. */
export interface Edit {
  number: number;
  id: string;
  edition: number;
}

/** Chooses articles at random, none twice, in the same order every time. */
export function chooseEdits(ids: readonly string[], count: number, edition: number): Edit[] {
  const numbers = ids.map((_, index) => index + 1);
  let state = edition;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: Math.min(count, ids.length) }, () => {
    const [number = 1] = numbers.splice(below(numbers.length), 1);
    return { number, id: ids[number - 1] ?? '', edition };
  });
}

/** Presses Publish on an article with another title. */
export async function publishEdit(
  admin: StrapiAdmin,
  { number, id, edition }: Edit,
  changes: object = {},
): Promise<void> {
  const form = { ...generatedArticle(number, edition), ...changes };
  await admin.request(`article ${number}`, 'POST', `${newsItems}/${id}/actions/publish`, form);
}

/** Whether a page shows the edit. */
export function shows(html: string, { number, edition }: Edit): boolean {
  return html.includes(`${generatedArticle(number, edition).title}<`);
}
