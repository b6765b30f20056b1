import type { Row } from '../site-content/row';
import { modelOf } from './model';
import type { Save } from './save';

/** What belongs to the original alone: a copy starts hidden, undated, unscheduled, unchanged and with an address of its own. */
const startValues: Row = {
  slug: null,
  showOnSite: false,
  showNamed: false,
  publishedOn: null,
  goLiveAt: null,
  takeDownAt: null,
  takeDownReason: null,
  changeNotes: [],
};

/** Makes sure that "Duplicate" never publishes anything and never claims the address of the original. */
export function resetCopy({ strapi, type, action, data, row }: Save): Row {
  if (action !== 'clone') return data;
  const { attributes } = modelOf(strapi, type);
  const reset = Object.entries(startValues).filter(([field]) => field in attributes && !isNewSlug(field, data, row));
  return { ...data, ...Object.fromEntries(reset) };
}

function isNewSlug(field: string, data: Row, row: Row | null): boolean {
  return field === 'slug' && typeof data.slug === 'string' && data.slug !== row?.slug;
}
