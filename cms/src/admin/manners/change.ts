/** What is being done to something that readers have seen already. */
export interface Change {
  kind: 'correction' | 'matters' | null;
  /** What changed, for readers; of a change that matters only. */
  note: string;
}

/** Why a change can't be published as it is described, and where to mend it. */
export type ChangeLack = 'kind' | 'note' | null;

/** As many letters as a note may have. */
export const mostLetters = 300;

/** What is still to be said of a change. */
export function lackOfChange({ kind, note }: Change): ChangeLack {
  if (kind === null) return 'kind';
  const length = note.trim().length;
  return kind === 'matters' && (length === 0 || length > mostLetters) ? 'note' : null;
}
