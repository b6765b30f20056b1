import { Box, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { ItemNames } from '../taking-down/item-names';
import type { HiddenChoice, HiddenNamed } from './hidden-named';

interface Props {
  /** By which the group is found when nothing is chosen. */
  id: string;
  hidden: readonly HiddenNamed[];
  value: HiddenChoice | null;
  isLacking: boolean;
  onChange: (choice: HiddenChoice) => void;
}

/** Names what an article names and readers can't see, and asks what is to become of it. */
export function HiddenField({ id, hidden, value, isLacking, onChange }: Props) {
  const question = useId();
  const errorId = useId();
  const isOne = hidden.length === 1;
  const forbidden = hidden.filter(({ mayShow }) => !mayShow);
  return (
    <Box>
      <Typography id={question} tag="h3" variant="omega" fontWeight="bold">
        {isOne
          ? 'It names something that readers can’t see'
          : `It names ${hidden.length} things that readers can’t see`}
      </Typography>
      <ItemNames lines={hidden.map(({ documentId, name }) => ({ key: documentId, words: name }))} />
      <Box paddingTop={3}>
        <Radio.Group
          id={id}
          aria-labelledby={question}
          aria-describedby={errorId}
          aria-invalid={isLacking}
          value={value ?? ''}
          onValueChange={(chosen) => onChange(chosen === 'show' ? 'show' : 'without')}
        >
          <Radio.Item value="show" disabled={forbidden.length > 0}>
            {isOne ? 'Show it too, together with this' : 'Show them too, together with this'}
          </Radio.Item>
          <Radio.Item value="without">
            {isOne ? 'Go without it: readers find no link to it' : 'Go without them: readers find no links to them'}
          </Radio.Item>
        </Radio.Group>
      </Box>
      <Typography id={errorId} tag="p" textColor="danger600" paddingTop={2}>
        {isLacking && 'Choose one of them.'}
      </Typography>
      {forbidden.length > 0 && (
        <Typography tag="p" textColor="neutral600">
          Your role does not allow you to show {forbidden.map(({ name }) => name).join(', ')}.
        </Typography>
      )}
    </Box>
  );
}
