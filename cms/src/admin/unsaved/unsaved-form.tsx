import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { type OpenForm, useOpenForm } from '../form/use-open-form';
import { showVersions } from '../two-people/show-versions';
import { OfferDialog } from './offer-dialog';
import { owner } from './owner';
import { copyKey, readCopy, removeCopy, type UnsavedCopy } from './unsaved-copy';
import { useKeepUnsaved } from './use-keep-unsaved';
import { useSweep } from './use-sweep';

/** Keeps what is not saved of every form, and offers it back when the item, or a new one, is opened again. */
export function UnsavedForm() {
  const form = useOpenForm();
  const user = useAuth('UnsavedForm', ({ user }) => user);
  const { pathname, search } = useLocation();
  const person = user?.id === undefined ? null : String(user.id);
  owner.id = person;
  useSweep(person);
  // A copy of another item begins with that item's words, and what readers see is there to be read only.
  const isWritten = !pathname.includes('/clone/') && new URLSearchParams(search).get('status') !== 'published';
  if (form === null || person === null || !isWritten) return null;
  const key = copyKey(person, form.model, form.documentId ?? (form.isCreating ? null : 'only'));
  return <Keeper key={key} copyKey={key} form={form} />;
}

function Keeper({ copyKey: key, form }: { copyKey: string; form: OpenForm }) {
  const [offered, setOffered] = useState<UnsavedCopy | null>(() => readCopy(key, new Date()));
  useKeepUnsaved(key, form, offered === null);
  if (offered === null) return null;

  const putBack = (): void => {
    setOffered(null);
    if (offered.revision === (form.saved.revision ?? null)) {
      for (const [name, value] of Object.entries(offered.changed)) form.setValue(name, value);
      return;
    }
    // Somebody has saved it since: that is two versions of one item, as when two people write at once.
    const base = { ...form.saved, ...offered.before, revision: offered.revision };
    showVersions({ mine: { ...form.saved, ...offered.changed }, base });
  };
  const throwAway = (): void => {
    removeCopy(key);
    setOffered(null);
  };
  return <OfferDialog at={offered.at} isNew={form.isCreating} onPutBack={putBack} onThrowAway={throwAway} />;
}
