import { useEffect, useRef } from 'react';
import { useOpenForm } from '../form/use-open-form';
import { isPublic, type SavedItem } from '../taking-down/is-public';
import { request } from './publish-request';

/** What Strapi tells an entry beside a form, as far as we look at it. */
interface Place {
  model: string;
  documentId?: string;
  document?: SavedItem;
}

/** Such an entry, as far as we change it. */
interface Described {
  disabled?: boolean;
  onClick?: (event?: unknown) => unknown;
  dialog?: { onConfirm?: () => unknown } | undefined;
}

/** Strapi calls it as it calls a component, so it may use hooks. */
interface DocumentAction {
  (place: Place): Described | null;
  type?: string | undefined;
  position?: string | string[] | undefined;
}

/**
 * Lets Publish ask first what readers are to be told, where there is something to ask; and Save too, once an item has a
 * time to go live. What Publish itself asks falls away: it speaks of drafts that ours name, and they name none.
 */
export function withQuestions(actions: readonly DocumentAction[]): DocumentAction[] {
  return actions.map((action) => {
    if (action.type === 'publish') return Object.assign(askingFirst(action, 'publish'), marksOf(action));
    return action.type === 'update' ? Object.assign(askingFirst(action, 'save'), marksOf(action)) : action;
  });
}

function marksOf({ type, position }: DocumentAction): Pick<DocumentAction, 'type' | 'position'> {
  return { type, position };
}

function askingFirst(action: DocumentAction, button: 'publish' | 'save'): DocumentAction {
  return (place) => {
    const described = action(place);
    const latest = useRef(described);
    latest.current = described;
    const hasTime = Boolean(useOpenForm()?.values.goLiveAt);
    const asks = button === 'publish' || hasTime;
    const isSeen = isPublic(place.model, place.document);
    const ask = (): Promise<void> => {
      // By then the form may hold what was answered, and Strapi's entry knows it.
      const perform = async (): Promise<unknown> => (latest.current === null ? null : stepOf(latest.current)?.());
      return request({ model: place.model, button, isPublic: isSeen, perform });
    };
    useShortcut(button === 'publish' && described !== null && described.disabled !== true, ask);
    if (described === null || !asks) return described;
    const { dialog, ...rest } = described;
    return {
      ...rest,
      onClick: async () => {
        await ask();
        return true;
      },
    };
  };
}

/** What Strapi does at the button, past a question of its own. */
function stepOf({ onClick, dialog }: Described): (() => unknown) | undefined {
  return dialog?.onConfirm ?? onClick;
}

/** Strapi publishes at these keys without pressing its button. */
function useShortcut(isOn: boolean, ask: () => Promise<void>): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void latest.current();
    };
    // Before Strapi hears of it.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isOn]);
}
