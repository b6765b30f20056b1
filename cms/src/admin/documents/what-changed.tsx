import { Button, Field, Flex, Modal, Radio, Textarea, Typography } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import { londonDate } from '../../site-content/london-date';
import { Buttons } from '../taking-down/buttons';

/** What somebody says of a file or a link that replaces another one. */
export type Answer = { kind: 'correction' } | { kind: 'change'; on: string; note: string };

interface Props {
  isFile: boolean;
  onAnswer: (answer: Answer) => void;
}

/** As many letters as the field has room for. */
const mostLetters = 300;

/** Asks whether a replacement is a correction, or a change of which readers are told. */
export function WhatChanged({ isFile, onAnswer }: Props) {
  const [kind, setKind] = useState<Answer['kind'] | null>(null);
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  const closer = useRef<HTMLButtonElement>(null);
  const id = useId();

  const go = (): void => {
    const lack = lackOf(kind, note.trim());
    setError(lack);
    if (lack !== null) {
      document.getElementById(`${id}${kind ?? 'kind'}`)?.focus();
      return;
    }
    onAnswer(kind === 'change' ? { kind, on: londonDate(new Date()), note: note.trim() } : { kind: 'correction' });
    closer.current?.click();
  };

  return (
    <Flex className="newsroom-what-changed" direction="column" alignItems="stretch" gap={5}>
      <Typography tag="p">
        You have replaced the {isFile ? 'file' : 'file or the link'} of a document that readers see. Whoever has read
        the earlier one does not know of it.
      </Typography>
      <Field.Root id={`${id}kind`} {...(kind === null && error !== null && { error })}>
        <Field.Label>What is it?</Field.Label>
        <Radio.Group
          id={`${id}kind`}
          aria-label="What is it?"
          value={kind ?? ''}
          onValueChange={(chosen) => {
            setError(null);
            setKind(chosen === 'change' ? 'change' : 'correction');
          }}
        >
          <Radio.Item value="correction">
            A correction, which tells nobody. For example, a clearer copy of the same document.
          </Radio.Item>
          <Radio.Item value="change">
            A change that matters. Readers see a dated note on its page; who follows the feed, with the news that names
            it.
          </Radio.Item>
        </Radio.Group>
        <Field.Error />
      </Field.Root>
      {kind === 'change' && (
        <Field.Root id={`${id}change`} required {...(error !== null && { error })} hint={room(note)}>
          <Field.Label>What has changed</Field.Label>
          <Textarea
            value={note}
            onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setNote(event.target.value)}
          />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
      )}
      <Buttons>
        <Button onClick={go}>Save</Button>
        <Modal.Close>
          <Button variant="tertiary">Cancel</Button>
        </Modal.Close>
      </Buttons>
      {/* A dialog that Strapi opens can be closed only by a button in it: this one is pressed when all is said. */}
      <Modal.Close>
        <button ref={closer} type="button" hidden>
          Close
        </button>
      </Modal.Close>
    </Flex>
  );
}

function lackOf(kind: Answer['kind'] | null, note: string): string | null {
  if (kind === null) return 'Choose one of the two.';
  if (kind === 'correction') return null;
  if (note === '') return 'Say in one sentence what has changed.';
  return note.length > mostLetters ? `This is too long: at most ${mostLetters} letters.` : null;
}

function room(note: string): string {
  const left = mostLetters - note.trim().length;
  if (left === mostLetters) return 'One plain sentence. For example: page 3 was missing. Everybody can read it.';
  return left < 0 ? `${-left} letters too many.` : `${left} letters left.`;
}
