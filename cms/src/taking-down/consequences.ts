import type { Core } from '@strapi/strapi';
import { publicState } from '../newsroom/public-state';
import { publicAddress } from '../website/public-address';
import { filesOfItem, type ItemFile } from './files-of-item';
import type { NamedOfKind } from './items-where';
import { knownTitle } from './known-title';
import { linkedFrom } from './linked-from';
import type { Item } from './take-down';
import type { Named } from './take-down-all';

/** What it means to take an item down. */
export interface Consequences extends Named {
  /** Whether readers can see it now. */
  isPublic: boolean;
  /** Where readers see it. */
  address: string | null;
  /** What readers see now that names it. */
  linkedFrom: NamedOfKind[];
  /** What leaves the media library with personal information, but for what is used elsewhere. */
  files: ItemFile[];
}

/** Looks up what would follow, for the dialog that asks before it is done. */
export async function consequencesOf(strapi: Core.Strapi, item: Item): Promise<Consequences> {
  const { type, id } = item;
  const state = await publicState(strapi, type, id);
  return {
    uid: type.uid,
    documentId: id,
    title: (await knownTitle(strapi, item)) ?? '',
    isPublic: state !== null,
    address: state === null ? null : publicAddress(strapi, type.type, state.path),
    linkedFrom: await linkedFrom(strapi, item, state?.path ?? null),
    files: await filesOfItem(strapi, item),
  };
}
