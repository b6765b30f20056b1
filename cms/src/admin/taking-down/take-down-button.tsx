import { EyeStriked } from '@strapi/icons';
import { DialogButton } from './dialog-button';
import { canBeTakenDown, isPublic, type SavedItem } from './is-public';
import { useMayTakeDown } from './use-may-take-down';

interface Props {
  model: string;
  /** The item as it was last saved. */
  document: SavedItem | undefined;
}

/** "Take down…", for the place where an editor reads that something is on the website. Nothing for what is not. */
export function TakeDownButton({ model, document }: Props) {
  const may = useMayTakeDown(model);
  const documentId = document?.documentId;
  if (documentId === undefined || !canBeTakenDown(model) || !isPublic(model, document)) return null;
  return (
    <DialogButton
      uid={model}
      documentId={documentId}
      words="Take down…"
      title="Take down"
      variant="danger-light"
      icon={<EyeStriked />}
      isAllowed={may.takeDown}
    />
  );
}
