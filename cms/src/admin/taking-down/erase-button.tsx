import { Trash } from '@strapi/icons';
import { DialogButton } from './dialog-button';
import type { ItemId } from './item-id';
import { useMayTakeDown } from './use-may-take-down';

/** For what readers don't see any more: earlier versions of the website still hold what they saw. */
export function EraseButton({ uid, documentId }: ItemId) {
  const may = useMayTakeDown(uid);
  return (
    <DialogButton
      uid={uid}
      documentId={documentId}
      words="Erase personal information…"
      title="Erase personal information"
      variant="tertiary"
      icon={<Trash />}
      isAllowed={may.erase}
    />
  );
}
