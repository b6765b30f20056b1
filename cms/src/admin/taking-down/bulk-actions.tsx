import { EyeStriked } from '@strapi/icons';
import { useTable } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { canBeTakenDown, isPublic, type SavedItem } from './is-public';
import { TakeDownDialog } from './take-down-dialog';
import { useMayTakeDown } from './use-may-take-down';

/** What Strapi tells a button above a list in which items are ticked, as far as we look at it. */
interface Ticked {
  model: string;
  documents: SavedItem[];
}

/** Such a button. Strapi calls it as it calls a component, so it may use hooks. */
interface BulkAction {
  (ticked: Ticked): object | null;
  type?: string | undefined;
}

/** Puts "Take down…" in place of Strapi's buttons, as soon as readers see one of those that are ticked. */
export function withTakeDownOfMany(actions: readonly BulkAction[]): BulkAction[] {
  const kept = actions.filter(({ type }) => type !== 'unpublish');
  return [...kept.map((action) => (action.type === 'delete' ? onlyUnseen(action) : action)), TakeDownTicked];
}

function onlyUnseen(action: BulkAction): BulkAction {
  const describe = (ticked: Ticked): object | null => {
    const description = action(ticked);
    return ticked.documents.some((document) => isPublic(ticked.model, document)) ? null : description;
  };
  return Object.assign(describe, { type: action.type });
}

function TakeDownTicked({ model, documents }: Ticked) {
  const may = useMayTakeDown(model);
  const untick = useTable('TakeDown', ({ selectRow }) => selectRow);
  const anyTaken = useRef(false);
  const items = documents.map(({ documentId }) => ({ uid: model, documentId: documentId ?? '' }));
  const arePublic = canBeTakenDown(model) && documents.some((document) => isPublic(model, document));
  if (!arePublic || !may.takeDown) return null;
  return {
    label: 'Take down…',
    icon: <EyeStriked />,
    variant: 'danger-light',
    dialog: {
      type: 'modal',
      title: 'Take down',
      content: (
        <TakeDownDialog
          items={items}
          onTaken={() => {
            anyTaken.current = true;
          }}
        />
      ),
      onClose: () => {
        if (anyTaken.current) untick([]);
        anyTaken.current = false;
      },
    },
  };
}
