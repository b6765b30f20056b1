import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useParams } from 'react-router-dom';

/** The form of one item, as somebody is filling it in. */
export interface OpenForm {
  /** Uid of the type, such as `api::news-item.news-item`. */
  model: string;
  /** Of the item that is open. None while it is new, and none for a single type: its panels are told its document. */
  documentId: string | undefined;
  /** Whether saving makes a new item. A copy of another item is new as well. */
  isCreating: boolean;
  /**
   * What the fields hold now, by name. A field that names other items holds only what was changed since it was opened,
   * `{ connect: [{ id, apiData: { documentId } }], disconnect: [{ id }] }`: what it named before is to be asked of the server.
   */
  values: Readonly<Record<string, unknown>>;
  /** What the fields held when the item was opened or last saved. */
  saved: Readonly<Record<string, unknown>>;
  /** Whether `values` differ from `saved`. */
  isModified: boolean;
  /**
   * Fills in a field, as if somebody had typed it; nothing is saved.
   * @param name a field, or the way to one inside a part: `cover.altText`, `changeNotes.0.date`
   * @param value as Strapi keeps it in its form: `null` empties a field
   */
  setValue: (name: string, value: unknown) => void;
}

/**
 * The form that is open in the edit view, renewed at each key press.
 *
 * Strapi calls `useForm` alpha, so this is the only file that knows it; a browser test tells when it changes.
 * @returns null where no item is open, as in a list
 */
export function useOpenForm(): OpenForm | null {
  const { slug, collectionType, id, origin } = useParams();
  const values = useForm('Newsroom', (form) => form.values);
  const saved = useForm('Newsroom', (form) => form.initialValues);
  const isModified = useForm('Newsroom', (form) => form.modified);
  const setValue = useForm('Newsroom', (form) => form.onChange);
  // Strapi tells the type of no field: a copy is one that may be read by name.
  const named = useMemo(() => ({ values: { ...values }, saved: { ...saved } }), [values, saved]);

  const isSingle = collectionType === 'single-types';
  if (slug === undefined || (!isSingle && id === undefined && origin === undefined)) return null;

  const documentId = id === 'create' ? undefined : id;
  const isCreating = !isSingle && documentId === undefined;
  return { model: slug, documentId, isCreating, ...named, isModified, setValue };
}
