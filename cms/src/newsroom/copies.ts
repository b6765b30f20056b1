import type { Row } from '../site-content/row';
import { modelOf } from './model';
import type { Save } from './save';

/** What belongs to the original alone: a copy starts hidden, undated, unscheduled and with an address of its own. */
const startValues: Row = {
  slug: null,
  showOnSite: false,
  showNamed: false,
  publishWithout: null,
  publishedOn: null,
  goLiveAt: null,
  takeDownAt: null,
  takeDownReason: null,
};

/** Makes sure that "Duplicate" never publishes anything and never claims the address of the original. */
export function resetCopy({ strapi, type, action, data, row }: Save): Row {
  if (action !== 'clone') return data;
  const { attributes } = modelOf(strapi, type);
  const reset = Object.entries(startValues).filter(([field]) => field in attributes && !isNewSlug(field, data, row));
  return { ...data, ...Object.fromEntries(reset) };
}

/**
 * Empties what a copy has brought along of the story of the original. It can't be done with the rest: Strapi lays what is
 * sent over the original part by part, so that an empty list changes nothing. Call it in the transaction of the copy.
 *
 * @param id Identity of the copy.
 */
export async function forgetChanges({ strapi, type, action }: Save, id: string): Promise<void> {
  if (action !== 'clone' || !('changeNotes' in modelOf(strapi, type).attributes)) return;
  await strapi.documents(type.uid).update({ documentId: id, data: unchanged });
}

const unchanged: Row = { changeNotes: [] };

function isNewSlug(field: string, data: Row, row: Row | null): boolean {
  return field === 'slug' && typeof data.slug === 'string' && data.slug !== row?.slug;
}
