import { mostWords, type TakeDownReason } from '../../taking-down/reasons';
import type { FoundPage } from './found-pages';
import type { ItemId } from './item-id';
import type { TakeDown } from './take-down';

/** What an editor has chosen so far. Everything stays when the reason is changed, so that nothing typed is lost. */
export interface Plan {
  reason: TakeDownReason | null;
  replacement: FoundPage | null;
  words: string;
  alsoDelete: boolean;
}

export const emptyPlan: Plan = { reason: null, replacement: null, words: '', alsoDelete: false };

/** What keeps a plan from being carried out, at the field where it can be mended. */
export interface Lack {
  field: 'reason' | 'replacement' | 'words';
  message: string;
}

/** @returns null when nothing is missing. */
export function lackOf({ reason, replacement, words }: Plan): Lack | null {
  if (reason === null) return { field: 'reason', message: 'Choose the reason.' };
  if (reason === 'out-of-date' && replacement === null) {
    return { field: 'replacement', message: 'Search for the page that replaces it, and choose it.' };
  }
  if (reason !== 'other') return null;
  if (words.trim() === '') return { field: 'words', message: 'Tell readers in a sentence why it is gone.' };
  const tooMany = words.trim().length - mostWords;
  if (tooMany <= 0) return null;
  return { field: 'words', message: `Shorten it: ${tooMany === 1 ? 'one letter' : `${tooMany} letters`} too many.` };
}

/**
 * Whether the items leave the newsroom too.
 *
 * @param canKeep Whether items of this type can be kept without being shown.
 */
export function deletes({ reason, alsoDelete }: Plan, canKeep: boolean): boolean {
  return !canKeep || alsoDelete || reason === 'personal-information';
}

/** What to ask of the server. It takes only what belongs to the reason. */
export function requestFor(items: readonly ItemId[], plan: Plan, reason: TakeDownReason, canKeep: boolean): TakeDown {
  const { replacement, words } = plan;
  return {
    items: items.map(({ uid, documentId }) => ({ uid, documentId })),
    // biome-ignore lint/suspicious/noThenProperty: the server calls it so; nobody awaits it.
    then: deletes(plan, canKeep) ? 'delete' : 'keep',
    reason,
    ...(reason === 'other' && { words: words.trim() }),
    ...(reason === 'out-of-date' &&
      replacement !== null && { replacement: { uid: replacement.uid, documentId: replacement.documentId } }),
  };
}
