import { ways } from '../ways';

/** The part of an item, as lists and forms hold it, that says whether readers see it. */
export interface SavedItem {
  documentId?: string;
  /** Of what has drafts. */
  status?: string;
  /** Of what has a switch instead. */
  showOnSite?: unknown;
}

/** Whether readers see something of an item, as it was last saved. */
export function isPublic(uid: string, item: SavedItem | undefined): boolean {
  if (item?.documentId === undefined) return false;
  switch (ways.get(uid)) {
    case 'publish':
      return item.status === 'published' || item.status === 'modified';
    case 'show':
      return item.showOnSite === true;
    case 'save':
      return true;
    case undefined:
      return false;
  }
}

/** Whether items of a type can be taken down at all. The settings of the whole website always stay. */
export function canBeTakenDown(uid: string): boolean {
  return ways.has(uid) && uid !== 'api::site-settings.site-settings';
}
