import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import { publicState } from '../newsroom/public-state';
import { rowInForm } from '../newsroom/save';
import type { Row } from '../site-content/row';
import type { Request } from './read-request';
import type { Item } from './take-down';

/** Why an item can't be taken down as it was asked, in a sentence; null when it can. */
export async function refusalOf(strapi: Core.Strapi, { type, id }: Item, request: Request): Promise<string | null> {
  const { fate, why, replacement } = request;
  if (why.reason === 'personal-information') {
    return (await isErased(strapi, { type, id })) ? 'Nothing is kept of it: it is erased already.' : null;
  }
  if ((await publicState(strapi, type, id)) === null) {
    return 'Readers can’t see it, so there is nothing to take down. It can be deleted in its own form.';
  }
  const { attributes, hasDrafts, displayName } = modelOf(strapi, type);
  if (fate === 'keep' && !hasDrafts && !('showOnSite' in attributes)) {
    return `${displayName}: this kind of thing is on the website as long as it exists. Choose to delete it.`;
  }
  if (replacement === null) return null;
  if (request.items.some((item) => item.id === replacement.id && item.type === replacement.type)) {
    return 'It can’t be replaced by something that is taken down with it. Choose another page.';
  }
  const page = await publicState(strapi, replacement.type, replacement.id);
  return page === null || page.path === null
    ? 'Readers can’t see the page that is to replace it. Choose another one, or publish that page first.'
    : null;
}

async function isErased(strapi: Core.Strapi, { type, id }: Item): Promise<boolean> {
  if ((await rowInForm(strapi, type, id, {})) !== null) return false;
  const last: Row | null = await strapi.db
    .query('api::publication.publication')
    .findOne({ select: ['reason'], where: { targetId: id, type: type.type }, orderBy: { id: 'desc' } });
  return last === null || last.reason === 'personal-information';
}
