import { strings } from '@strapi/utils';

/** Longest address made from a title; an editor may write a longer one. */
const longest = 70;

/**
 * Makes a web address from a title: `Café & crèche: what’s new?` becomes `cafe-and-creche-whats-new`.
 *
 * @returns Lower-case letters, digits and single hyphens; empty for a title without any letter or digit that can be
 * written so, for example `日本語`.
 */
export function makeSlug(title: string): string {
  const plain = title.replace(/['’‘]/g, '');
  const slug = strings.nameToSlug(plain, { decamelize: false });
  if (slug.length <= longest) return slug;
  const wholeWords = slug.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return wholeWords.slice(0, longest);
}
