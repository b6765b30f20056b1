import { Button, Flex, Modal } from '@strapi/design-system';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Problem } from '../taking-down/problem';
import { usePost } from '../use-post';

interface Props {
  /** Words on the button that opens it. */
  opens: string;
  variant: 'secondary' | 'danger-light';
  title: string;
  /** Words on the button that does it; null while there is nothing to do. */
  does: string | null;
  children: ReactNode;
  /** Path of the deed at the server. */
  path: string;
  /** What to send, or null when something has to be filled in first. */
  body: () => object | null;
  /** What to say when it was done. */
  doneWords: string;
  onDone: (words: string) => void;
  onOpened?: () => void;
  /** It has closed after it did its work. */
  onClosed: () => void;
}

/** A dialog in which an administrator does something with the whole website; refused, it stays open and says why. */
export function WebsiteDialog(props: Props) {
  const { opens, variant, title, does, children, path, body, doneWords, onDone, onOpened, onClosed } = props;
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const { send, isAtIt, problem, forget } = usePost();
  const form = useId();

  const turn = (open: boolean): void => {
    if (open) {
      setDone(false);
      forget();
      onOpened?.();
    }
    setOpen(open);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const asked = body();
    if (isAtIt || asked === null || !(await send(`/newsroom/website${path}`, asked))) return;
    setDone(true);
    setOpen(false);
    onDone(doneWords);
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={turn}>
      <Modal.Trigger>
        <Button variant={variant}>{opens}</Button>
      </Modal.Trigger>
      <Modal.Content
        onCloseAutoFocus={(event) => {
          if (!isDone) return;
          event.preventDefault();
          onClosed();
        }}
      >
        <Modal.Header closeLabel="Close">
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <form id={form} onSubmit={submit} noValidate>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {children}
              {problem !== null && <Problem message={problem} />}
            </Flex>
          </form>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">Cancel</Button>
          </Modal.Close>
          {does !== null && (
            <Button type="submit" form={form} aria-disabled={isAtIt}>
              {does}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
