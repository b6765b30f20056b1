import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { textOf } from '../../site-content/row';
import { useSaveOutcome } from '../form/save-outcome';
import type { OpenForm } from '../form/use-open-form';
import { changedFields } from './changed-fields';
import { removeCopy, writeCopy } from './unsaved-copy';

/** As long as somebody goes on typing, nothing is written; a tab that is closed writes at once. */
const pauseMs = 400;

/**
 * Keeps a copy of a form while something in it is not saved, and removes it once it is saved or taken back.
 *
 * @param isOn Off while an earlier copy waits for an answer, which must not be written over.
 */
export function useKeepUnsaved(key: string, form: OpenForm, isOn: boolean): void {
  const { toggleNotification } = useNotification();
  const latest = useRef(form);
  latest.current = form;
  const state = useRef({ wasModified: false, isPending: false, hasFailed: false, hasTold: false });

  const write = useRef(() => {});
  write.current = (): void => {
    if (!state.current.isPending) return;
    state.current.isPending = false;
    const { model, documentId, isCreating, values, saved } = latest.current;
    const isKept = writeCopy(key, {
      model,
      documentId: isCreating ? null : (documentId ?? 'only'),
      at: new Date().toISOString(),
      revision: textOf(saved, 'revision'),
      ...changedFields(values, saved),
    });
    if (isKept || state.current.hasTold) return;
    state.current.hasTold = true;
    toggleNotification({
      type: 'warning',
      message: 'This browser has no room to keep what you have not saved. Save often.',
    });
  };

  useSaveOutcome(({ model, documentId, refusal }) => {
    const { isCreating, ...open } = latest.current;
    if (model !== open.model || !(isCreating || documentId === null || documentId === open.documentId)) return;
    state.current.hasFailed = refusal !== null;
    if (refusal !== null) return;
    state.current.isPending = false;
    removeCopy(key);
  });

  const { values, isModified } = form;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the fields starts the pause again.
  useEffect(() => {
    if (!isOn) return undefined;
    const { wasModified, hasFailed } = state.current;
    if (isModified) {
      Object.assign(state.current, { wasModified: true, isPending: true, hasFailed: false });
      const timer = setTimeout(() => write.current(), pauseMs);
      return () => clearTimeout(timer);
    }
    // After some failures Strapi takes a form for saved that is not.
    if (wasModified && !hasFailed) removeCopy(key);
    Object.assign(state.current, { wasModified: false, isPending: false });
    return undefined;
  }, [isOn, isModified, values, key]);

  useEffect(() => {
    const writeNow = (): void => write.current();
    window.addEventListener('pagehide', writeNow);
    document.addEventListener('visibilitychange', writeNow);
    return () => {
      writeNow();
      window.removeEventListener('pagehide', writeNow);
      document.removeEventListener('visibilitychange', writeNow);
    };
  }, []);
}
