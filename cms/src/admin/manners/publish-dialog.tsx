import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { Buttons } from '../taking-down/buttons';
import { ItemNames } from '../taking-down/item-names';
import type { Answers } from './answers';
import { type Change, lackOfChange } from './change';
import type { ChangeWords } from './change-words';
import { HiddenField } from './hidden-field';
import type { Missing } from './hidden-named';
import { KindOfChange } from './kind-of-change';

interface Props extends Missing {
  /** In which words it is asked what kind of change this is; null where it is not asked. */
  asksChange: ChangeWords | null;
  /** What is written on the button that goes on. */
  button: string;
  onGo: (answers: Answers) => void;
}

/** The questions before something is published. */
export function PublishDialog({ asksChange, button, hidden, gone, onGo }: Props) {
  const [change, setChange] = useState<Change>({ kind: null, note: '' });
  const [choice, setChoice] = useState<Answers['hidden']>(null);
  const [hasTried, setTried] = useState(false);
  const id = useId();
  const asksHidden = hidden.length > 0;
  const lack = asksChange === null ? null : lackOfChange(change);
  const lacksChoice = asksHidden && choice === null;

  const go = (): void => {
    setTried(true);
    if (lack === null && !lacksChoice) {
      onGo({ change: asksChange === null ? null : change, hidden: choice });
      return;
    }
    const field = document.getElementById(`${id}${lack ?? 'hidden'}`);
    (field?.querySelector('button') ?? field)?.focus();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {asksChange !== null && (
        <KindOfChange id={id} value={change} lack={hasTried ? lack : null} words={asksChange} onChange={setChange} />
      )}
      {asksHidden && (
        <HiddenField
          id={`${id}hidden`}
          hidden={hidden}
          value={choice}
          isLacking={hasTried && lacksChoice}
          onChange={setChoice}
        />
      )}
      {gone.length > 0 && (
        <Box>
          <Typography tag="p">Deleted since it was last published, so the links to them are gone:</Typography>
          <ItemNames lines={gone.map((name) => ({ key: name, words: name }))} />
        </Box>
      )}
      <Buttons>
        <Button onClick={go}>{button}</Button>
        <Modal.Close>
          <Button variant="tertiary">Cancel</Button>
        </Modal.Close>
      </Buttons>
    </Flex>
  );
}
