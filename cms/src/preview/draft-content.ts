import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../setup/required-setting';
import { buildExport } from '../site-content/build-export';
import { itemKey } from '../site-content/exported-type';
import { londonDate } from '../site-content/london-date';
import { readState } from '../site-content/read-state';
import type { Item } from '../taking-down/take-down';
import { typesWithDraft } from './with-draft';

/** The export as it would be if one item were made public as it was saved last. */
export interface DraftContent {
  version: string;
  /** Null when it is the version that the caller has. */
  bytes: Buffer | null;
}

/** So many previews are looked at again and again without being made anew. */
const remembered = 50;

/** Makes exports with one draft in them. Nothing of them is kept but their versions. */
export function createDraftContent(
  strapi: Core.Strapi,
): (item: Item, has: (version: string) => boolean) => Promise<DraftContent | null> {
  const origin = new URL(requiredSetting('CMS_URL')).origin;
  const known = new Map<string, { stamp: string; version: string }>();

  return async (item, has) => {
    const now = new Date();
    const asOf = londonDate(now);
    const types = await typesWithDraft(strapi, item, now);
    if (types === null) return null;
    const key = itemKey(item.type.type, item.id);
    const last = known.get(key) ?? null;
    const state = await readState(strapi, types, asOf, last !== null && has(last.version) ? last : null);
    if ('version' in state) return { version: state.version, bytes: null };

    const { version, bytes, items } = await buildExport(state.rows, asOf, origin);
    // It was deleted a moment ago.
    if (!items.has(key)) return null;
    known.delete(key);
    known.set(key, { stamp: state.stamp, version });
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
    return { version, bytes: has(version) ? null : bytes };
  };
}
