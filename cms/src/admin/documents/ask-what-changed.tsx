import { useEffect, useRef } from 'react';
import { answerField, isReplacedUntold, sourceOf } from '../../newsroom/document-source';
import { type OpenForm, useOpenForm } from '../form/use-open-form';
import { useFocusBack } from '../taking-down/use-focus-back';
import { type Answer, WhatChanged } from './what-changed';

/** What Strapi tells a button beside an item, as far as we look at it. */
interface Place {
  model: string;
}

/** What such a button is and does. */
interface Description {
  onClick?: (event?: unknown) => unknown;
  dialog?: object;
}

/** A button. Strapi calls it as it calls a component, so it may use hooks. */
interface DocumentAction {
  (place: Place): Description | null;
  type?: string | undefined;
  position?: string | string[] | undefined;
}

const documentModel = 'api::inspection-document.inspection-document';

/** Has "Save" ask what has changed, when somebody has replaced the file or the link of a document that readers see. */
export function withWhatChanged(actions: readonly DocumentAction[]): DocumentAction[] {
  return actions.map((action) => (action.type === 'update' ? asking(action) : action));
}

function asking(save: DocumentAction): DocumentAction {
  const describe = (place: Place): Description | null => useQuestionBefore(save(place), place);
  return Object.assign(describe, { type: save.type, position: save.position });
}

/** The button "Save" with the question before it, where there is one. */
function useQuestionBefore(save: Description | null, { model }: Place): Description | null {
  const form = useOpenForm();
  const focus = useFocusBack();
  const isAnswered = useRef(false);
  const isToAsk = model === documentModel && form !== null && isUntold(form);
  // Strapi takes up a new description when it is idle: the one that is pressed may be older than what was filled in.
  const latest = useRef({ form, isToAsk });
  latest.current = { form, isToAsk };

  // An answer is a part of what is saved, so it has to be in the form first.
  useEffect(() => {
    if (!isAnswered.current || isToAsk) return;
    isAnswered.current = false;
    save?.onClick?.();
  });

  if (save === null || model !== documentModel || form === null) return save;
  const answer = (given: Answer): void => {
    if (latest.current.form === null) return;
    fillIn(latest.current.form, given);
    isAnswered.current = true;
  };
  return {
    ...save,
    /** @returns whether there is nothing to ask: Strapi opens the dialog unless this is true */
    async onClick(event) {
      if (latest.current.isToAsk) {
        focus.note();
        return false;
      }
      await save.onClick?.(event);
      return true;
    },
    dialog: {
      type: 'modal',
      title: 'What has changed?',
      content: <WhatChanged isFile={form.values.source === 'file'} onAnswer={answer} />,
      onClose: focus.give,
    },
  };
}

function isUntold({ values, saved }: OpenForm): boolean {
  return saved.showOnSite === true && values.showOnSite === true && isReplacedUntold(values, saved);
}

function fillIn({ values, setValue, addPart }: OpenForm, answer: Answer): void {
  if (answer.kind === 'correction') setValue(answerField, sourceOf(values));
  else addPart('changeNotes', { changedOn: answer.on, note: answer.note });
}
