import type { Core } from '@strapi/strapi';
import { exportedTypes } from '../site-content/types';
import { mayReadItem } from '../taking-down/permissions';
import type { Remark } from './publisher-status';

/**
 * Leaves out what is said of items that somebody may not see in the admin: a title can say too much already.
 *
 * @param ability What Strapi lets the person do.
 */
export async function remarksFor(strapi: Core.Strapi, ability: unknown, remarks: readonly Remark[]): Promise<Remark[]> {
  const seen = await Promise.all(remarks.map(({ key }) => maySee(strapi, ability, key)));
  return remarks.filter((_, index) => seen[index]);
}

async function maySee(strapi: Core.Strapi, ability: unknown, key: string): Promise<boolean> {
  const [name, id] = key.split(':');
  const type = exportedTypes.find((candidate) => candidate.type === name);
  return type !== undefined && id !== undefined && mayReadItem(strapi, ability, { type, id });
}
