import { Box, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { isTakeDownReason, type TakeDownReason, takeDownReasons } from '../../taking-down/reasons';
import { reasonWords } from './reasons';

interface Props {
  /** By which the group is found when it has to be mended. */
  id: string;
  value: TakeDownReason | null;
  error: string | null;
  onChange: (reason: TakeDownReason) => void;
}

/** "What is the reason?" */
export function ReasonField({ id, value, error, onChange }: Props) {
  const question = useId();
  const errorId = useId();
  return (
    <Box>
      <Typography id={question} tag="h3" variant="omega" fontWeight="bold">
        What is the reason?
      </Typography>
      <Box paddingTop={3}>
        <Radio.Group
          id={id}
          aria-labelledby={question}
          aria-describedby={errorId}
          aria-invalid={error !== null}
          value={value ?? ''}
          onValueChange={(chosen) => {
            if (isTakeDownReason(chosen)) onChange(chosen);
          }}
        >
          {takeDownReasons.map((reason) => (
            <Radio.Item key={reason} value={reason}>
              {reasonWords[reason]}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Box>
      <Typography id={errorId} tag="p" textColor="danger600" paddingTop={2}>
        {error}
      </Typography>
    </Box>
  );
}
