import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { Hold } from '../../website/operations';
import { Problem } from '../taking-down/problem';
import { usePost } from '../use-post';
import { ConfirmRemovals } from './confirm-removals';
import { GoBack } from './go-back';
import { LiftHold } from './lift-hold';
import type { SiteSteering } from './site';

interface Props {
  steering: SiteSteering;
  hold: Hold | null;
  now: Date;
  /** Something was set off, so how things stand is worth a look at once. */
  onSteered: () => void;
}

/** How long it stays to be read that something was set off. By then the card says what came of it. */
const doneMs = 20_000;

/** What administrators can do with the whole website. */
export function WebsiteSteering({ steering, hold, now, onSteered }: Props) {
  const [done, setDone] = useState('');
  const again = useRef<HTMLButtonElement>(null);
  const { send, isAtIt, problem } = usePost();
  useEffect(() => {
    if (done === '') return undefined;
    const timer = setTimeout(() => setDone(''), doneMs);
    return () => clearTimeout(timer);
  }, [done]);
  const tell = (words: string): void => {
    setDone(words);
    onSteered();
  };
  // The button that opened a dialog may be gone after it has done its work: this one stays.
  const giveFocus = (): void => again.current?.focus();
  const publishAgain = async (): Promise<void> => {
    setDone('');
    if (await send('/newsroom/website/again', {}))
      tell('The whole website is looked at again. What is not as it should be is put right.');
  };
  return (
    <Box>
      <Flex gap={2} wrap="wrap">
        <Button ref={again} variant="secondary" aria-disabled={isAtIt} onClick={() => !isAtIt && publishAgain()}>
          Publish again
        </Button>
        <GoBack versions={steering.versions} now={now} onDone={tell} onClosed={giveFocus} />
        {hold !== null && <LiftHold hold={hold} onDone={tell} onClosed={giveFocus} />}
        {steering.vanished !== null && (
          <ConfirmRemovals vanished={steering.vanished} onDone={tell} onClosed={giveFocus} />
        )}
      </Flex>
      <Typography tag="p" role="status" paddingTop={2}>
        {done}
      </Typography>
      {problem !== null && <Problem message={problem} />}
    </Box>
  );
}
