import { pagePath } from '../site-content/page-path';
import { type Row, textOf } from '../site-content/row';
import { addressOwner } from './address-book';
import { modelOf } from './model';
import { isReservedSlug } from './reserved-slugs';
import type { Save } from './save';

/**
 * Who has a web address already: a part of the website, another item of the type, draft or published, or something that
 * had it before and to which readers' bookmarks still lead.
 *
 * @returns A sentence, or null when the item may have it.
 */
export async function slugClaim(save: Save, slug: string): Promise<string | null> {
  const { strapi, type, action, id } = save;
  if (isReservedSlug(slug)) return `“${slug}” is the address of a part of the website.`;

  const ownId = action === 'clone' ? null : id;
  const { displayName, nameField } = modelOf(strapi, type);
  const other: Row | null = await strapi.db.query(type.uid).findOne({
    where: { slug, ...(ownId === null ? {} : { documentId: { $ne: ownId } }) },
  });
  if (other !== null) {
    const name = textOf(other, nameField) ?? 'without a title';
    return `Another ${displayName.toLowerCase()} has the web address “${slug}”: “${name}”.`;
  }

  const path = pagePath(type.type, slug);
  const owner = path === null ? null : await addressOwner(strapi, path);
  if (owner === null || owner.id === ownId) return null;
  if (owner.isErased) return `“${slug}” can’t be a web address here.`;
  return `“${slug}” was the web address of something else, and readers may still come by it.`;
}
