import type { Core } from '@strapi/strapi';
import { whoIsActing } from '../newsroom/who-is-acting';

/** What a person can do to the whole website. */
export type SiteAction = 'publish-again' | 'go-back' | 'lift-hold' | 'accept-removals';

/** How the records name the whole website, where they name an item otherwise. */
const wholeSite = 'site';

/**
 * Writes down what the person whose request is being answered did to the whole website.
 *
 * @param why The person's own words, for colleagues.
 */
export async function recordSiteAction(
  strapi: Core.Strapi,
  { action, why = null }: { action: SiteAction; why?: string | null },
): Promise<void> {
  const what = { targetId: wholeSite, type: wholeSite, action, words: why };
  await strapi.db.query('api::publication.publication').create({
    data: { ...what, at: new Date(), who: whoIsActing(strapi) },
  });
}
