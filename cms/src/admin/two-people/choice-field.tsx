import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { Difference } from './differences';
import type { Choice } from './put-together';
import { VersionText } from './version-text';

interface Props {
  /** By which the group is found when nothing is chosen. */
  id: string;
  difference: Difference;
  /** Who has written the other version. */
  who: string;
  value: Choice | null;
  isLacking: boolean;
  onChange: (choice: Choice) => void;
}

/** One field that two people have changed: both versions, and which one stays. */
export function ChoiceField({ id, difference, who, value, isLacking, onChange }: Props) {
  const heading = useId();
  const errorId = useId();
  const { field, mine, theirs, together } = difference;
  const choices: readonly [Choice, string][] = [
    ['mine', 'Keep mine'],
    ['theirs', `Keep the other: ${who}’s`],
    ...(together === null ? [] : [['together', 'Keep both, one below the other'] satisfies [Choice, string]]),
  ];
  return (
    <Box>
      <Typography id={heading} tag="h3" variant="delta">
        {field.label}
      </Typography>
      <Flex gap={4} wrap="wrap" alignItems="stretch" paddingTop={3} paddingBottom={3}>
        <VersionText title="Mine" text={mine} />
        <VersionText title={`${who}’s`} text={theirs} />
      </Flex>
      <Radio.Group
        id={id}
        aria-labelledby={heading}
        aria-describedby={errorId}
        aria-invalid={isLacking}
        value={value ?? ''}
        onValueChange={(chosen) => {
          const [choice] = choices.find(([name]) => name === chosen) ?? [];
          if (choice !== undefined) onChange(choice);
        }}
      >
        {choices.map(([choice, words]) => (
          <Radio.Item key={choice} value={choice}>
            {words}
          </Radio.Item>
        ))}
      </Radio.Group>
      <Typography id={errorId} tag="p" textColor="danger600" paddingTop={2}>
        {isLacking && 'Choose one of them.'}
      </Typography>
    </Box>
  );
}
