import { Modal } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { isRow, type Row } from '../../site-content/row';
import { type SaveOutcome, useSaveOutcome } from '../form/save-outcome';
import { type OpenForm, useOpenForm } from '../form/use-open-form';
import type { Difference } from './differences';
import { useFetchAfreshMutation } from './fetch-afresh';
import { type Choice, putTogether } from './put-together';
import { type OwnVersion, useShowVersions } from './show-versions';
import { VersionsDialog } from './versions-dialog';

/** What is to be written into the form as soon as it shows the colleague's version. */
interface Chosen extends OwnVersion {
  differences: readonly Difference[];
  choices: Readonly<Record<string, Choice>>;
}

/** Waits in every form for a save that is stopped because a colleague was quicker, and then asks what is to stay. */
export function TwoVersions() {
  const form = useOpenForm();
  const [stopped, setStopped] = useState<OwnVersion | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [fetchAfresh] = useFetchAfreshMutation();
  const { toggleNotification } = useNotification();

  useSaveOutcome((outcome) => {
    if (form !== null && isStopped(outcome, form)) setStopped({ mine: form.values, base: form.saved });
  });

  useShowVersions(setStopped);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form has become the colleague's version.
  useEffect(() => {
    if (form === null || chosen === null || form.saved.revision === chosen.base.revision) return;
    for (const [name, value] of putTogether(chosen.differences, chosen.choices, chosen.mine, form.saved)) {
      form.setValue(name, value);
    }
    setChosen(null);
    toggleNotification({ type: 'info', message: 'Both versions are in the form now. Look through it, then save it.' });
  }, [chosen, form?.saved.revision]);

  if (form === null || stopped === null) return null;
  const { model, documentId } = form;
  return (
    <Modal.Root open onOpenChange={() => setStopped(null)}>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>Two versions</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <VersionsDialog
            path={`/newsroom/saved-version/${model}/${documentId ?? 'only'}`}
            mine={stopped.mine}
            base={stopped.base}
            onChosen={(differences, choices) => {
              setChosen({ ...stopped, differences, choices });
              setStopped(null);
              void fetchAfresh({ uid: model, documentId });
            }}
          />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function isStopped({ model, documentId, refusal }: SaveOutcome, form: OpenForm): boolean {
  const isThisForm = model === form.model && (documentId ?? undefined) === form.documentId;
  return isThisForm && !form.isCreating && refusal !== null && 'otherVersion' in detailsOf(refusal);
}

function detailsOf(refusal: Row): Row {
  return isRow(refusal.details) ? refusal.details : {};
}
