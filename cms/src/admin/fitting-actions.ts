import { isPublic, type SavedItem } from './taking-down/is-public';
import { useMayPutOnWebsite } from './use-may-put-on-website';

/** What Strapi tells a button beside an item, or an entry of its menu, as far as we look at it. */
interface Place {
  model: string;
  document?: SavedItem;
}

/** Strapi calls it as it calls a component, so it may use hooks. */
interface DocumentAction {
  (place: Place): object | null;
  type?: string | undefined;
  position?: string | string[] | undefined;
}

/**
 * Leaves out what can't be pressed, and will not be: "Publish" for people who may not, and the way back to what readers
 * see while they see nothing. Strapi shows both for good, too pale to press.
 */
export function withFittingActions(actions: readonly DocumentAction[]): DocumentAction[] {
  return actions.map((action) => {
    if (action.type === 'publish') return onlyWhere(action, useIsForPublishers);
    return action.type === 'discard' ? onlyWhere(action, isSeen) : action;
  });
}

function useIsForPublishers({ model }: Place): boolean {
  return useMayPutOnWebsite(model);
}

function isSeen({ model, document }: Place): boolean {
  return isPublic(model, document);
}

function onlyWhere(action: DocumentAction, useFits: (place: Place) => boolean): DocumentAction {
  const describe = (place: Place): object | null => {
    const description = action(place);
    return useFits(place) ? description : null;
  };
  return Object.assign(describe, { type: action.type, position: action.position });
}
