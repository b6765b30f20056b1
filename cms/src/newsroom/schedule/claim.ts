import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { revisionField } from '../../two-people/revision-field';
import type { DueItem, TimeField } from './due-items';

/**
 * Takes an item for the caller alone, by emptying its time: only if the time is still the one that was seen, in one
 * statement, so that of two who try at once the database lets one succeed. Call it first in a transaction, with the act
 * itself in the same: when that fails, the time is back.
 *
 * @returns false when somebody else was quicker, or an editor has chosen another time.
 */
export async function claim(strapi: Core.Strapi, { type, id, at }: DueItem, field: TimeField): Promise<boolean> {
  const { count } = await strapi.db.query(type.uid).updateMany({
    where: { documentId: id, publishedAt: null, [field]: at },
    // As with the button, what is published counts as saved at that moment: a form that still shows the time is told.
    data: { [field]: null, updatedAt: new Date(), [revisionField]: randomUUID() },
  });
  return count === 1;
}
