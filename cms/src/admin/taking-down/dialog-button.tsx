import { Button, type ButtonProps, Modal } from '@strapi/design-system';
import type { ItemId } from './item-id';
import { TakeDownDialog } from './take-down-dialog';

interface Props extends ItemId {
  words: string;
  /** Heading of the dialog. */
  title: string;
  variant: NonNullable<ButtonProps['variant']>;
  icon: React.ReactNode;
  /** Otherwise there is no button: one that nobody could ever press is only in the way. */
  isAllowed: boolean;
}

/** A button that opens the dialog for one item. */
export function DialogButton({ uid, documentId, words, title, variant, icon, isAllowed }: Props) {
  if (!isAllowed) return null;
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant={variant} startIcon={icon}>
          {words}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <TakeDownDialog items={[{ uid, documentId }]} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
