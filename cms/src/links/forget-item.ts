import type { Core } from '@strapi/strapi';
import { outsideLinks, readKnownLinks } from './known-links';

/** Forgets the addresses that only this item has: an address can say something about a person, too. */
export async function forgetLinksOf(strapi: Core.Strapi, key: string): Promise<void> {
  const rows = strapi.db.query(outsideLinks);
  for (const { address, items } of (await readKnownLinks(strapi)).values()) {
    if (!items.includes(key)) continue;
    const others = items.filter((item) => item !== key);
    if (others.length === 0) await rows.deleteMany({ where: { address } });
    else await rows.updateMany({ where: { address }, data: { items: others } });
  }
}
