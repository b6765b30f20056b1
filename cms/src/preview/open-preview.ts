import type { Core } from '@strapi/strapi';
import { actingAbility } from '../newsroom/show-named/acting-ability';
import { hasPages } from '../site-content/page-path';
import { exportedTypes } from '../site-content/types';
import { mayReadItem } from '../taking-down/permissions';
import { aDay, previewAddress } from './address';

/** What Strapi says of the item whose preview is to be opened. */
interface Asked {
  documentId?: string;
  /** Besides `draft` and `published` Strapi says `modified` of what has been changed since. */
  status?: string;
}

/**
 * What Strapi calls when somebody presses “Open preview”. It asks for nothing but that the person is signed in.
 *
 * @returns A function that gives the address, or undefined for what has no page or what the person may not see.
 */
export function openPreview(strapi: Core.Strapi): (uid: string, asked: Asked) => Promise<string | undefined> {
  return async (uid, { documentId, status }) => {
    const type = exportedTypes.find((candidate) => candidate.uid === uid);
    if (type === undefined || documentId === undefined || !hasPages(type.type)) return undefined;
    const item = { type, id: documentId };
    if (!(await mayReadItem(strapi, actingAbility(strapi), item))) return undefined;
    return previewAddress(strapi, item, status === 'published' ? 'published' : 'draft', aDay).address;
  };
}
