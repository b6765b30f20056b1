import { Box, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { KeptVersion } from '../../website/operations';
import { londonWhen } from '../record/london-when';
import { howOld } from './age';

interface Props {
  /** By which the group is found when it has to be mended. */
  id: string;
  versions: readonly KeptVersion[];
  now: Date;
  /** Number of the chosen version, or an empty text. */
  value: string;
  isMissing: boolean;
  onChange: (version: string) => void;
}

/** "Which version?", by the time when it was live. */
export function VersionChoice({ id, versions, now, value, isMissing, onChange }: Props) {
  const [question, problem] = [useId(), useId()];
  return (
    <Box>
      <Typography id={question} tag="h3" variant="omega" fontWeight="bold">
        Which version?
      </Typography>
      <Box paddingTop={3}>
        <Radio.Group
          id={id}
          aria-labelledby={question}
          aria-describedby={problem}
          aria-invalid={isMissing}
          value={value}
          onValueChange={onChange}
        >
          {versions.map(({ version, publishedAt }) => (
            <Radio.Item key={version} value={String(version)}>
              {`Live ${londonWhen(publishedAt, now)} (${howOld(publishedAt, now)} ago)`}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Box>
      <Typography id={problem} tag="p" textColor="danger600" paddingTop={2}>
        {isMissing ? 'Choose a version.' : ''}
      </Typography>
    </Box>
  );
}
