import { Button, Flex, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { type FormEvent, useId, useState } from 'react';
import { Problem } from '../taking-down/problem';
import { usePost } from '../use-post';
import { TermFields } from './term-fields';

/** Where the glossary's own form sends a new term. */
const terms = '/content-manager/collection-types/api::glossary-term.glossary-term';

interface Props {
  term: string;
  onAdded: (term: string) => void;
  onClosed: () => void;
}

/** The button beside a short form that nobody explains, and the dialog in which it is explained for the whole website. */
export function AddTerm({ term, onAdded, onClosed }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const [fields, setFields] = useState({ term, expansion: '', meaning: '' });
  const [isTried, setTried] = useState(false);
  const { send, isAtIt, problem } = usePost();
  const form = useId();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // The form of the item, in which this dialog was opened, must not be saved by it.
    event.stopPropagation();
    setTried(true);
    const isWhole = Object.values(fields).every((value) => value.trim() !== '');
    if (!isWhole || isAtIt || !(await send(terms, fields))) return;
    setDone(true);
    setOpen(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" size="S" startIcon={<Plus />} marginTop={1}>
          Explain “{term}”…
        </Button>
      </Modal.Trigger>
      <Modal.Content
        className="newsroom-add-term"
        onCloseAutoFocus={(event) => {
          if (!isDone) return;
          // The button goes with the finding.
          event.preventDefault();
          onClosed();
          onAdded(fields.term.trim());
        }}
      >
        <Modal.Header closeLabel="Close">
          <Modal.Title>Explain “{term}” in the glossary</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <form id={form} onSubmit={submit} noValidate>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <TermFields fields={fields} isTried={isTried} onChange={setFields} />
              {problem !== null && <Problem message={problem} />}
            </Flex>
          </form>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">Cancel</Button>
          </Modal.Close>
          <Button type="submit" form={form} aria-disabled={isAtIt}>
            Add to the glossary
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
