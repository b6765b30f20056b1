import { type DemoContent, demoContent } from './demo-content.ts';
import { completedInspectionFields, documentFields, hiddenInspectionFields, newsItemFields } from './fields.ts';
import {
  documentKind,
  glossaryTermKind,
  inspectionKind,
  newsItemKind,
  pageKind,
  partnerKind,
  topicKind,
} from './kinds.ts';
import { Media } from './media.ts';
import { find, type Placing, placeEach, update } from './place.ts';
import { PlacedIds } from './placed-ids.ts';
import { signIn } from './strapi-admin.ts';

/** Site settings are put in last: when they are there, the newsroom has been filled, by us or by its owners. */
const settingsPath = '/content-manager/single-types/api::site-settings.site-settings';

export interface SeedOptions {
  /** Where Strapi answers, for example `http://127.0.0.1:1337`. */
  cmsUrl: string;
  /** An administrator, usually the first. */
  email: string;
  password: string;
  /** Called after each item, with how many are in place. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Puts the demo content into a new newsroom, through the same requests that an administrator's browser sends. Seeding
 * that was interrupted goes on where it stopped: what is there already, by slug or term, stays as it is. A newsroom with
 * site settings is left alone. Throws `SeedRefusal` when Strapi does not answer or refuses something.
 */
export async function seed({ cmsUrl, email, password, onProgress }: SeedOptions): Promise<'seeded' | 'already there'> {
  const admin = await signIn(cmsUrl, email, password);
  if (await admin.exists('the site settings', settingsPath)) return 'already there';
  const total = countItems(demoContent);
  let done = 0;
  const onPlaced = () => onProgress?.(++done, total);
  await placeAll({ admin, ids: new PlacedIds(), onPlaced }, demoContent);
  return 'seeded';
}

/** In this order, because items name earlier ones. Inspections come twice: they and their documents name each other. */
async function placeAll(placing: Placing, content: DemoContent): Promise<void> {
  const { admin, ids } = placing;
  const media = new Media(admin);
  await placeEach(placing, topicKind, content.topics, (topic) => ({ ...topic }));
  await placeEach(placing, glossaryTermKind, content.glossaryTerms, (term) => ({ ...term }));
  await placeEach(placing, partnerKind, content.partners, (partner) => ({ ...partner, showOnSite: true }));
  await placeEach(placing, inspectionKind, content.inspections, hiddenInspectionFields);
  await placeEach(placing, documentKind, content.documents, (document) => documentFields(document, ids, media));
  for (const inspection of content.inspections) {
    const found = await find(admin, inspectionKind, inspection);
    if (found && found.showOnSite === false)
      await update(admin, inspectionKind, inspection, found.documentId, completedInspectionFields(inspection, ids));
  }
  // News links to pages, which have to be there by then.
  await placeEach(placing, pageKind, content.pages, (page) => ({ ...page }));
  await placeEach(placing, newsItemKind, content.newsItems, (item) => newsItemFields(item, ids, media));
  await admin.request('the site settings', 'PUT', settingsPath, content.siteSettings);
  placing.onPlaced();
}

function countItems({ siteSettings, ...lists }: DemoContent): number {
  return Object.values(lists).reduce((sum, items) => sum + items.length, [siteSettings].length);
}
