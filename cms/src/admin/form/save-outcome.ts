import { useEffect, useRef } from 'react';
import { isRow, type Row } from '../../site-content/row';

/** What became of a save, or of Publish, which saves too. */
export interface SaveOutcome {
  model: string;
  /** Of the item that was saved; null for a new one that was refused. */
  documentId: string | null;
  /** What the server refused it with, as it sent it; null when it is saved. */
  refusal: Row | null;
}

type Listener = (outcome: SaveOutcome) => void;

const listeners = new Set<Listener>();

/** Tells whoever listens. */
export function tellOutcome(outcome: SaveOutcome): void {
  for (const listener of listeners) listener(outcome);
}

/** Listens as long as the component is there. */
export function useSaveOutcome(listener: Listener): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const listen: Listener = (outcome) => latest.current(outcome);
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
    };
  }, []);
}

/** Reads what Strapi was asked to save, and what came of it. */
export function outcomeOf(asked: unknown, answer: unknown, error: unknown): SaveOutcome | null {
  if (!isRow(asked) || typeof asked.model !== 'string') return null;
  const saved = isRow(answer) && isRow(answer.data) ? answer.data : asked;
  const { documentId } = typeof saved.documentId === 'string' ? saved : asked;
  return {
    model: asked.model,
    documentId: typeof documentId === 'string' ? documentId : null,
    refusal: error === null ? null : isRow(error) ? error : {},
  };
}
