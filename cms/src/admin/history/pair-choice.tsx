import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { londonWhen } from '../record/london-when';
import type { ItemId } from '../taking-down/item-id';
import type { History } from './history';
import { type Pair, present, versionsOf } from './history-address';
import { presentName } from './version-words';

interface Props {
  item: ItemId;
  history: History;
  pair: Pair;
}

/** Which two versions are compared: any two. */
export function PairChoice({ item, history, pair }: Props) {
  const navigate = useNavigate();
  const choose = (chosen: Partial<Pair>): void => {
    navigate(versionsOf(item, { ...pair, ...chosen }), { replace: true });
  };
  const choices = choicesOf(item, history);
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Choice label="Earlier" choices={choices} value={pair.earlier} onChange={(earlier) => choose({ earlier })} />
      <Choice label="Later" choices={choices} value={pair.later} onChange={(later) => choose({ later })} />
    </Flex>
  );
}

interface Named {
  id: string;
  words: string;
}

function choicesOf({ uid }: ItemId, { versions, isThere }: History): Named[] {
  const now = new Date();
  const presentChoice = { id: present, words: capital(presentName(uid)) };
  const past = versions.map(({ id, at, title }) => {
    const when = capital(londonWhen(at, now).replace(/^on /, ''));
    return { id, words: title === null ? when : `${when} – ${title}` };
  });
  return isThere ? [presentChoice, ...past] : past;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

interface ChoiceProps {
  label: string;
  choices: readonly Named[];
  value: string;
  onChange: (id: string) => void;
}

function Choice({ label, choices, value, onChange }: ChoiceProps) {
  return (
    <Field.Root flex="1 1 240px" minWidth={0}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(id) => onChange(String(id))}>
        {choices.map(({ id, words }) => (
          <SingleSelectOption key={id} value={id}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
