import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useId, useMemo, useState } from 'react';
import { londonWhen } from '../record/london-when';
import { Buttons } from '../taking-down/buttons';
import { Problem } from '../taking-down/problem';
import { useAnswer } from '../use-answer';
import { ChoiceField } from './choice-field';
import { type Difference, differencesOf, isToChoose, type Values } from './differences';
import { KeptAnyway } from './kept-anyway';
import type { Choice } from './put-together';
import { readSavedVersion, type SavedVersion } from './saved-version';

interface Props {
  /** Path at which the newsroom shows the version that is saved. */
  path: string;
  mine: Values;
  /** What the form held when it was opened. */
  base: Values;
  onChosen: (differences: readonly Difference[], choices: Readonly<Record<string, Choice>>) => void;
}

/** Shows one's own version and the one that a colleague has saved, field by field, and asks what is to stay. */
export function VersionsDialog({ path, ...props }: Props) {
  const [attempt, setAttempt] = useState(1);
  const answer = useAnswer(path, readSavedVersion, attempt);
  if (answer.state === 'awaited') return <Typography role="status">Fetching the other version…</Typography>;
  if (answer.state === 'there') return <Versions {...props} saved={answer.value} />;
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <Problem message={answer.message} />
      <Button variant="tertiary" onClick={() => setAttempt(attempt + 1)}>
        Try again
      </Button>
    </Flex>
  );
}

function Versions({ saved, mine, base, onChosen }: Omit<Props, 'path'> & { saved: SavedVersion }) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [isLacking, setLacking] = useState(false);
  const id = useId();
  const differences = useMemo(() => differencesOf(mine, base, saved), [mine, base, saved]);
  const toChoose = differences.filter(isToChoose);
  const who = saved.who ?? 'The other window';

  const go = (): void => {
    const missing = toChoose.find(({ field }) => choices[field.name] === undefined);
    setLacking(missing !== undefined);
    if (missing === undefined) onChosen(differences, choices);
    else document.getElementById(`${id}${missing.field.name}`)?.querySelector('button')?.focus();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography tag="p">
        {who} saved this{saved.at === null ? '' : ` ${londonWhen(saved.at, new Date())}`}, after you had opened it.{' '}
        {toChoose.length === 0
          ? 'You have not changed the same places, so both versions fit together.'
          : 'Choose which version is to stay where both of you have changed the same place.'}{' '}
        Nothing is saved until you press Save or Publish again.
      </Typography>
      {toChoose.map((difference) => (
        <ChoiceField
          key={difference.field.name}
          id={`${id}${difference.field.name}`}
          difference={difference}
          who={who}
          value={choices[difference.field.name] ?? null}
          isLacking={isLacking && choices[difference.field.name] === undefined}
          onChange={(choice) => setChoices({ ...choices, [difference.field.name]: choice })}
        />
      ))}
      <KeptAnyway differences={differences} who={who} />
      <Buttons>
        <Button onClick={go}>Put together</Button>
        <Modal.Close>
          <Button variant="tertiary">Cancel</Button>
        </Modal.Close>
      </Buttons>
    </Flex>
  );
}
