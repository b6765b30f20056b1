import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import { publicState } from '../newsroom/public-state';
import { rowInForm } from '../newsroom/save';
import { textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { publicAddress } from '../website/public-address';

/** The page that readers find instead of one that was taken down. */
export interface Replacement {
  title: string;
  /** Where it is now; null when readers can't see it any more. */
  address: string | null;
}

/**
 * Looks up what is behind keys (`type:id`), each once. What has been deleted is left out.
 */
export async function replacementsOf(
  strapi: Core.Strapi,
  keys: readonly (string | null)[],
): Promise<Map<string, Replacement>> {
  const found = new Map<string, Replacement>();
  for (const key of new Set(keys)) {
    const [, name, id] = /^([^:]+):(.+)$/.exec(key ?? '') ?? [];
    const type = exportedTypes.find((candidate) => candidate.type === name);
    if (key === null || type === undefined || id === undefined) continue;
    const row = await rowInForm(strapi, type, id, {});
    if (row === null) continue;
    const state = await publicState(strapi, type, id);
    const address = state === null ? null : publicAddress(strapi, type.type, state.path);
    found.set(key, { title: textOf(row, modelOf(strapi, type).nameField) ?? '', address });
  }
  return found;
}
