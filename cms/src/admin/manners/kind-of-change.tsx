import { Box, Field, Radio, Textarea, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { type Change, type ChangeLack, mostLetters } from './change';
import type { ChangeWords } from './change-words';

interface Props {
  /** By which the fields are found when something is missing: `${id}kind`, `${id}note`. */
  id: string;
  value: Change;
  lack: ChangeLack;
  words: ChangeWords;
  onChange: (change: Change) => void;
}

/** Asks whether a change is a correction, of which nobody is told, or matters to readers, who are told what changed. */
export function KindOfChange({ id, value, lack, words, onChange }: Props) {
  const question = useId();
  const errorId = useId();
  const left = mostLetters - value.note.trim().length;
  return (
    <Box>
      {words.why !== null && (
        <Typography tag="p" paddingBottom={4}>
          {words.why}
        </Typography>
      )}
      <Typography id={question} tag="h3" variant="omega" fontWeight="bold">
        What kind of change is it?
      </Typography>
      <Box paddingTop={3}>
        <Radio.Group
          id={`${id}kind`}
          aria-labelledby={question}
          aria-describedby={errorId}
          aria-invalid={lack === 'kind'}
          value={value.kind ?? ''}
          onValueChange={(chosen) => onChange({ ...value, kind: chosen === 'matters' ? 'matters' : 'correction' })}
        >
          <Radio.Item value="correction">{words.correction}</Radio.Item>
          <Radio.Item value="matters">A change that matters: readers are told what changed</Radio.Item>
        </Radio.Group>
      </Box>
      <Typography id={errorId} tag="p" textColor="danger600" paddingTop={2}>
        {lack === 'kind' && 'Choose one of them.'}
      </Typography>
      {value.kind === 'matters' && (
        <Box paddingTop={4}>
          <Field.Root
            id={`${id}note`}
            required
            hint={`${words.told} One plain sentence, such as: ${words.example} ${left < 0 ? `${-left} letters too many.` : `${left} letters left.`}`}
            {...(lack === 'note' && { error: 'Write in one sentence what changed.' })}
          >
            <Field.Label>What changed?</Field.Label>
            <Textarea
              value={value.note}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                onChange({ ...value, note: event.target.value })
              }
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        </Box>
      )}
    </Box>
  );
}
