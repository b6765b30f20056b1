import { proposed, type Save } from '../newsroom/save';
import { requiredSetting } from '../setup/required-setting';
import { pagePath } from '../site-content/page-path';
import type { Draft } from './draft';
import { lookUpPlaces } from './look-up-places';
import type { LookUps } from './look-ups';
import { filePath, ownPath } from './own-address';

/** What a rule may know when something becomes public: where the website is, and what is at the addresses that are named. */
export async function findPlaces(save: Save, { links, pictures }: Draft): Promise<LookUps> {
  const siteUrl: string = save.strapi.config.get('newsroom.siteUrl');
  const cmsUrl = requiredSetting('CMS_URL');
  const paths = [
    ...links.flatMap(({ address }) => [ownPath(address, siteUrl), filePath(address, cmsUrl)]),
    ...pictures.map(({ address }) => filePath(address, cmsUrl)),
  ];
  const places = await lookUpPlaces(save.strapi, new Set(paths.filter((path) => path !== null)));
  // A page may link to itself before it is there.
  const own = pagePath(save.type.type, proposed(save).slug);
  if (own !== null && places.has(own)) places.set(own, 'there');
  return { siteUrl, cmsUrl, places };
}
