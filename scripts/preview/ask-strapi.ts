import { NoAnswer, request } from '../../site/src/strapi/request.ts';
import type { Link } from './read-link.ts';

/** Where Strapi is, and what opens it. */
export interface Strapi {
  cmsUrl: string;
  /** Opens the export with a draft in it. */
  draftToken: string;
  /** Opens the export of what is published. */
  siteToken: string;
}

/** Strapi gave no answer that a preview could be made of. The message is for whoever opened it. */
export class NoPreview extends Error {
  override name = 'NoPreview';
}

/**
 * Asks Strapi for the export that a link shows.
 *
 * @param has the version that is there already, or null
 * @returns its NDJSON; `unchanged` for the version that is there; null when there is no such item
 * @throws {NoPreview} when Strapi does not answer as it should
 */
export async function askStrapi(
  { cmsUrl, draftToken, siteToken }: Strapi,
  { shows, type, id }: Link,
  has: string | null,
): Promise<Buffer | 'unchanged' | null> {
  const isDraft = shows === 'draft';
  const url = new URL(isDraft ? `/api/draft/${type}/${id}` : '/api/site-content', cmsUrl);
  const headers: Record<string, string> = { authorization: `Bearer ${isDraft ? draftToken : siteToken}` };
  if (has !== null) headers['if-none-match'] = `"${has}"`;
  try {
    const { status, bytes } = await request(url, { headers });
    if (status === 404) return null;
    if (status === 304) return 'unchanged';
    if (status === 200) return bytes;
    throw new NoPreview(
      `Strapi answers with status ${status}. Operator: restart the newsroom; if it stays, logs/strapi.log says why.`,
    );
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new NoPreview(`Strapi ${error.message}. Try again in a moment. Operator: if it stays, restart the newsroom.`);
  }
}
