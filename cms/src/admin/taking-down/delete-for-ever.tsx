import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { Buttons } from './buttons';
import type { Consequences } from './consequences';
import { ItemNames } from './item-names';
import { Problem } from './problem';
import { useFocusHere } from './use-focus-here';

interface Props {
  items: readonly Consequences[];
  problem: string | null;
  isBusy: boolean;
  onBack: () => void;
  onGo: () => void;
}

/** The second, deliberate step before something is erased. */
export function DeleteForEver({ items, problem, isBusy, onBack, onGo }: Props) {
  const [isSure, setSure] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const heading = useFocusHere<HTMLDivElement>(true);
  const box = useId();
  const go = (): void => {
    setAsked(!isSure);
    if (isSure) onGo();
    else document.getElementById(box)?.focus();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box ref={heading} tabIndex={-1}>
        <Typography tag="h3" variant="delta">
          Delete everywhere, for ever?
        </Typography>
      </Box>
      <ItemNames lines={items.map(({ uid, documentId, title }) => ({ key: `${uid}:${documentId}`, words: title }))} />
      <Box>
        <Checkbox
          id={box}
          checked={isSure}
          aria-describedby={`${box}-error`}
          aria-invalid={isAsked && !isSure}
          onCheckedChange={(checked) => setSure(checked === true)}
        >
          I know that nobody can bring this back.
        </Checkbox>
        <Typography id={`${box}-error`} tag="p" textColor="danger600" paddingTop={2}>
          {isAsked && !isSure && 'Tick this box first.'}
        </Typography>
      </Box>
      {problem !== null && <Problem message={problem} />}
      <Buttons>
        <Button variant="danger" loading={isBusy} onClick={go}>
          Delete for ever
        </Button>
        <Button variant="tertiary" onClick={onBack} disabled={isBusy}>
          Back
        </Button>
      </Buttons>
    </Flex>
  );
}
