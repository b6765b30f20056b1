import { Button, Dialog, Typography } from '@strapi/design-system';
import { londonWhen } from '../record/london-when';

interface Props {
  /** When it was last written in, as ISO 8601. */
  at: string;
  isNew: boolean;
  onPutBack: () => void;
  onThrowAway: () => void;
}

/** Asks what is to become of what was written earlier and not saved. It stays open until that is chosen. */
export function OfferDialog({ at, isNew, onPutBack, onThrowAway }: Props) {
  return (
    <Dialog.Root open>
      <Dialog.Content>
        <Dialog.Header>You have not saved this yet</Dialog.Header>
        <Dialog.Body>
          <Typography tag="p" textAlign="center">
            {isNew ? 'You were writing a new one' : 'You were changing this'} {londonWhen(at, new Date())}, and it was
            not saved. This browser has kept it for you.
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={onThrowAway}>
            Throw it away
          </Button>
          {/* Strapi's dialog begins at what it calls Cancel: at what loses nothing. */}
          <Dialog.Cancel>
            <Button fullWidth onClick={onPutBack}>
              Put it back
            </Button>
          </Dialog.Cancel>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
