import { Box, Flex, Typography } from '@strapi/design-system';
import { type Difference, isToChoose } from './differences';
import { VersionText } from './version-text';

interface Props {
  differences: readonly Difference[];
  who: string;
}

/** What needs no choice, because only one of the two has changed it or both fit together: folded, to look at. */
export function KeptAnyway({ differences, who }: Props) {
  const kept = differences.filter((difference) => !isToChoose(difference));
  if (kept.length === 0) return null;
  return (
    <Box tag="details">
      <Typography tag="summary" fontWeight="bold" style={{ cursor: 'pointer' }}>
        {kept.length === 1 ? 'One field stays as it was changed' : `${kept.length} fields stay as they were changed`}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
        {kept.map(({ field, by, mine, theirs, together }) => (
          <VersionText
            key={field.name}
            title={`${field.label}: ${together !== null ? 'both together' : by === 'me' ? 'mine' : `${who}’s`}`}
            text={together ?? (by === 'me' ? mine : theirs)}
          />
        ))}
      </Flex>
    </Box>
  );
}
