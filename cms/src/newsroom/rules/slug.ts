import { londonDate } from '../../site-content/london-date';
import { pagePath } from '../../site-content/page-path';
import { type Row, textOf } from '../../site-content/row';
import { makeSlug } from '../make-slug';
import { modelOf } from '../model';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';
import { slugClaim } from '../slug-claim';

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Makes the web address from the title when the field was left empty. */
export async function fillSlug(save: Save): Promise<Row> {
  const { nameField, attributes } = modelOf(save.strapi, save.type);
  const item = proposed(save);
  const name = textOf(item, nameField);
  if (save.action === 'publish' || !('slug' in attributes) || textOf(item, 'slug') !== null || name === null) {
    return save.data;
  }
  const slug = makeSlug(name);
  return { ...save.data, slug: slug === '' ? await numbered(save, neutralName(save), 1) : await freeSlug(save, slug) };
}

/** Refuses an address that is badly written, or that belongs to something else. */
export async function checkSlug(save: Save): Promise<readonly Refusal[]> {
  const slug = textOf(proposed(save), 'slug');
  if (slug === null || !('slug' in modelOf(save.strapi, save.type).attributes)) return [];
  if (!pattern.test(slug)) {
    const example = makeSlug(slug) || neutralName(save);
    return [{ path: ['slug'], message: `Use small letters, digits and hyphens only, for example “${example}”.` }];
  }
  // Where readers see it already, nobody else can have come in between.
  const isThere = save.action !== 'clone' && save.before?.path === pagePath(save.type.type, slug);
  const claim = isThere ? null : await slugClaim(save, slug);
  if (claim === null) return [];
  return [{ path: ['slug'], message: `${claim} Choose another one, for example “${await freeSlug(save, slug)}”.` }];
}

async function freeSlug(save: Save, slug: string): Promise<string> {
  return (await slugClaim(save, slug)) === null ? slug : numbered(save, slug, 2);
}

async function numbered(save: Save, slug: string, first: number): Promise<string> {
  for (let number = first; ; number += 1) {
    const candidate = `${slug}-${number}`;
    if ((await slugClaim(save, candidate)) === null) return candidate;
  }
}

/** For a title that no address can be made from: `news-2026-11-24`. */
function neutralName({ type }: Save): string {
  const kind = type.type.replace('news-item', 'news').replace('inspection-document', 'document');
  return `${kind}-${londonDate(new Date())}`;
}
