import { recordAddress } from '../record/record-address';
import type { ItemId } from '../taking-down/item-id';

/** The part of the address behind that of the record. */
export const versions = 'versions';

/** Stands for what is in the form now, where a number stands for a version. */
export const present = 'now';

/** In the address of a form: the version that it is to be filled in with. */
export const fillInParameter = 'fill-in-version';

/** Which two versions are compared: numbers, or what is in the form now. */
export interface Pair {
  earlier: string;
  later: string;
}

/** Where the admin shows the versions of an item, and if wanted what is different in two of them. */
export function versionsOf({ uid, documentId }: ItemId, pair?: Pair): string {
  return `/${recordAddress}/${versions}?${new URLSearchParams({ uid, documentId, ...pair })}`;
}

/** Where its form is. */
export function formOf({ uid, documentId }: ItemId): string {
  return uid === 'api::site-settings.site-settings'
    ? `/content-manager/single-types/${uid}`
    : `/content-manager/collection-types/${uid}/${documentId}`;
}

/** Path to ask for the versions of an item, or for one of them. */
export function historyPath({ uid, documentId }: ItemId, ...rest: string[]): string {
  return ['/newsroom/history', uid, documentId, ...rest].join('/');
}
