import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useAnswer } from '../use-answer';
import { ways } from '../ways';
import { type Consequences, consequencesPath, readConsequences } from './consequences';
import type { ItemId } from './item-id';
import { Problem } from './problem';
import { TakeDownSteps } from './take-down-steps';

interface Props {
  /** What somebody wants to take down: all of one type. */
  items: readonly ItemId[];
  /** Something was taken down. */
  onTaken?: () => void;
}

/** The content of the dialog: what would happen, why, and what came of it. */
export function TakeDownDialog({ items, onTaken }: Props) {
  const [attempt, setAttempt] = useState(1);
  const closer = useRef<HTMLButtonElement>(null);
  const answer = useAnswer(consequencesPath(items), readConsequences, attempt);
  const way = ways.get(items[0]?.uid ?? '');
  return (
    <>
      {/* A dialog that Strapi opens can be closed only by a button in it: this one is pressed when all is done. */}
      <Modal.Close>
        <button ref={closer} type="button" hidden>
          Close
        </button>
      </Modal.Close>
      {answer.state === 'awaited' && <Typography role="status">Looking what would change…</Typography>}
      {answer.state === 'failed' && (
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Problem message={answer.message} />
          <Button variant="tertiary" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </Button>
        </Flex>
      )}
      {answer.state === 'there' && way !== undefined && (
        <TakeDownSteps
          {...publicFirst(answer.value)}
          way={way}
          onDone={() => closer.current?.click()}
          onTaken={onTaken}
        />
      )}
    </>
  );
}

/** Among many, those that readers don't see are left alone. When none is seen, all of them can still be erased. */
function publicFirst(all: readonly Consequences[]): { items: Consequences[]; others: Consequences[] } {
  const items = all.filter(({ isPublic }) => isPublic);
  return items.length === 0 ? { items: [...all], others: [] } : { items, others: all.filter((one) => !one.isPublic) };
}
