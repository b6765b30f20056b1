import type { Core } from '@strapi/strapi';
import { whyRefused } from '../newsroom/why-refused';
import { erase } from './erase';
import { finishErasing } from './finish-erasing';
import { knownTitle } from './known-title';
import { mayTakeDown } from './permissions';
import type { Request } from './read-request';
import { refusalOf } from './refusal-of';
import { type Item, takeDown } from './take-down';

/** An item as an answer names it. */
export interface Named {
  uid: string;
  documentId: string;
  title: string;
}

/** What came of it: every item is in one of the two. */
export interface Outcome {
  taken: Named[];
  refused: (Named & { message: string })[];
}

/**
 * Takes down one item after the other, each in a transaction of its own: one that is refused holds up no other.
 *
 * @param ability What Strapi lets the person do who asks.
 */
export async function takeDownAll(strapi: Core.Strapi, ability: unknown, request: Request): Promise<Outcome> {
  const outcome: Outcome = { taken: [], refused: [] };
  for (const item of request.items) {
    const title = (await knownTitle(strapi, item)) ?? '';
    const named = { uid: item.type.uid, documentId: item.id, title };
    const message = await takeDownOne(strapi, ability, item, request);
    if (message === null) outcome.taken.push(named);
    else outcome.refused.push({ ...named, message });
  }
  if (request.why.reason !== 'personal-information' || outcome.taken.length === 0) return outcome;
  return finished(strapi, outcome);
}

/** @returns Why it was refused, or null. */
async function takeDownOne(
  strapi: Core.Strapi,
  ability: unknown,
  item: Item,
  request: Request,
): Promise<string | null> {
  if (!(await mayTakeDown(strapi, ability, item, request.fate)))
    return 'Your role does not allow this. Ask an administrator.';
  try {
    return await strapi.db.transaction(async () => {
      const refusal = await refusalOf(strapi, item, request);
      if (refusal !== null) return refusal;
      if (request.why.reason === 'personal-information') await erase(strapi, item);
      else await takeDown(strapi, item, request.fate, request.why);
      return null;
    });
  } catch (error) {
    return whyRefused(error);
  }
}

/** Whoever erases something has to know when it is not wholly gone. */
async function finished(strapi: Core.Strapi, outcome: Outcome): Promise<Outcome> {
  try {
    await finishErasing(strapi);
    return outcome;
  } catch (error) {
    const message = `It is deleted, but not everything of it is erased yet. This is tried again every minute; tell whoever looks after the newsroom. ${whyRefused(error)}`;
    return { taken: [], refused: [...outcome.refused, ...outcome.taken.map((named) => ({ ...named, message }))] };
  }
}
