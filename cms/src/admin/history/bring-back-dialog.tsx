import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { serverSentence } from '../server-sentence';
import type { ItemId } from '../taking-down/item-id';
import { Problem } from '../taking-down/problem';
import { useBringBackMutation } from './bring-back-mutation';
import { formOf } from './history-address';
import { MissingList } from './missing-list';

interface Props {
  item: ItemId;
  version: string;
  /** `the version of 13 May 2026 at 12:04` */
  name: string;
}

/** "Bring it back…", with the question whether that is meant, and what could not come back. */
export function BringBackDialog({ item, version, name }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly string[] | null>(null);
  const [bringBack, { isLoading }] = useBringBackMutation();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();

  const turn = (open: boolean): void => {
    setProblem(null);
    setMissing(null);
    setOpen(open);
  };
  const send = async (): Promise<void> => {
    if (isLoading) return;
    setProblem(null);
    try {
      const lost = await bringBack({ item, version }).unwrap();
      if (lost.length > 0) {
        setMissing(lost);
        return;
      }
      toggleNotification({
        type: 'success',
        message: 'It is in the draft again. Readers see it once it is published.',
      });
      navigate(formOf(item));
    } catch (error) {
      setProblem(serverSentence(error));
    }
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={turn}>
      <Modal.Trigger>
        <Button variant="secondary">Bring back {name}…</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>Bring back {name}?</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {missing === null ? <Question problem={problem} /> : <MissingList missing={missing} isSaved />}
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{missing === null ? 'Cancel' : 'Stay here'}</Button>
          </Modal.Close>
          {missing === null ? (
            <Button onClick={send} aria-disabled={isLoading}>
              Bring it back
            </Button>
          ) : (
            <Button onClick={() => navigate(formOf(item))}>Open the draft</Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Question({ problem }: { problem: string | null }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">
        The draft then says what readers were given then. What is in the draft now is replaced: what was never published
        of it is lost.
      </Typography>
      <Typography tag="p">
        Nothing changes on the website until somebody presses Publish. The web address, the date and the changes that
        readers were told of stay as they are.
      </Typography>
      {problem !== null && <Problem message={problem} />}
    </Flex>
  );
}
