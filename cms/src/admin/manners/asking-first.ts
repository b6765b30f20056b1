import { useEffect, useRef } from 'react';
import { isPublic, type SavedItem } from '../taking-down/is-public';
import { request } from './publish-request';
import { textArrives } from './text-arrives';

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
 * Lets Publish and Save ask first what has to be asked, where something has. What Publish itself asks falls away: it speaks
 * of drafts that ours name, and they name none.
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
    // Strapi takes up a new description when it is idle: the one that is pressed may be older than what was filled in.
    const latest = useRef({ described, place });
    latest.current = { described, place };
    const ask = async (): Promise<void> => {
      await textArrives();
      const { model, document } = latest.current.place;
      // By then the form may hold what was answered, and Strapi's entry knows it.
      const perform = async (): Promise<unknown> => stepOf(latest.current.described)?.();
      return request({ model, button, isPublic: isPublic(model, document), perform });
    };
    useShortcut(button === 'publish' && described !== null && described.disabled !== true, ask);
    if (described === null) return null;
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
function stepOf(described: Described | null): (() => unknown) | undefined {
  return described?.dialog?.onConfirm ?? described?.onClick;
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
