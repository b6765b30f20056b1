import { EyeStriked } from '@strapi/icons';
import { ways } from '../ways';
import { canBeTakenDown, isPublic, type SavedItem } from './is-public';
import { TakeDownDialog } from './take-down-dialog';
import { useFocusBack } from './use-focus-back';
import { useMayTakeDown } from './use-may-take-down';

/** What Strapi tells an entry of the menus beside an item, as far as we look at it. */
interface Place {
  model: string;
  documentId?: string;
  document?: SavedItem;
}

/** An entry of those menus. Strapi calls it as it calls a component, so it may use hooks. */
interface DocumentAction {
  (place: Place): object | null;
  type?: string | undefined;
  position?: string | string[] | undefined;
}

/**
 * Puts "Take down…" in place of Strapi's own ways to take something away from readers. What readers don't see can still
 * be deleted as Strapi does it.
 */
export function withTakeDown(actions: readonly DocumentAction[]): DocumentAction[] {
  const kept = actions.filter(({ type }) => type !== 'unpublish');
  return [...kept.map((action) => (action.type === 'delete' ? onlyUnseen(action) : action)), TakeDownAction];
}

function onlyUnseen(action: DocumentAction): DocumentAction {
  const describe = (place: Place): object | null => {
    const description = action(place);
    return isPublic(place.model, place.document) ? null : description;
  };
  return Object.assign(describe, { type: action.type, position: action.position });
}

const position = ['panel', 'header', 'table-row'];

function TakeDownAction({ model, documentId, document }: Place) {
  const may = useMayTakeDown(model);
  const focus = useFocusBack();
  const isThere = documentId !== undefined && canBeTakenDown(model) && isPublic(model, document);
  if (!isThere || !may.takeDown) return null;
  return {
    label: 'Take down…',
    icon: <EyeStriked />,
    variant: 'danger',
    // Without drafts the panel has room for one button only, and shows a second one as if it saved.
    position: ways.get(model) === 'publish' ? position : position.slice(1),
    onClick: focus.note,
    dialog: {
      type: 'modal',
      title: 'Take down',
      content: <TakeDownDialog items={[{ uid: model, documentId }]} />,
      onClose: focus.give,
    },
  };
}
TakeDownAction.position = position;
