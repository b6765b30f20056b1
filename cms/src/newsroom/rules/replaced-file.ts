import type { Row } from '../../site-content/row';
import { inspectionDocument } from '../../site-content/types/inspection-document';
import { answerField, isReplacedUntold, sourceOf } from '../document-source';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';

/** Forgets the answer that a replacement means nothing to readers with the next save: the next file is another question. */
export function forgetAnswer(save: Save): Row {
  const { type, data } = save;
  if (type !== inspectionDocument) return data;
  const answer = data[answerField];
  return { ...data, [answerField]: answer === sourceOf(proposed(save)) ? answer : null };
}

/**
 * Refuses to replace the file or the link of a document that readers see until somebody says what has changed: those who
 * have read the earlier one would not know.
 */
export function checkReplacedFile(save: Save): readonly Refusal[] {
  const { type, action, before, row } = save;
  if (type !== inspectionDocument || action !== 'update' || before === null || row === null) return [];
  const now = proposed(save);
  return isReplacedUntold(now, row) ? [{ path: [now.source === 'file' ? 'file' : 'link'], message }] : [];
}

const message =
  'Readers see this document, and the file or the link is another one now. Say what has changed: add a line under “What has changed here”. If nothing has that matters to readers, press the button “Save” and choose “A correction”.';
