import { Box, Flex, Typography } from '@strapi/design-system';
import type { Difference, Paragraph, PartDifference } from './difference';
import { MarkedText } from './marked-text';

type Heading = 'h3' | 'h4' | 'h5' | 'h6';
const deeper: Readonly<Record<Heading, Heading>> = { h3: 'h4', h4: 'h5', h5: 'h6', h6: 'h6' };

/** Labels within a group are quieter than its name. */
const within = { variant: 'pi', textColor: 'neutral600' } as const;

/** What is different in one field. */
export function DifferenceView({ difference, heading = 'h3' }: { difference: Difference; heading?: Heading }) {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag={heading} fontWeight="bold" {...(heading === 'h3' ? {} : within)}>
        {difference.label}
      </Typography>
      <Body difference={difference} heading={heading} />
    </Flex>
  );
}

function Body({ difference, heading }: { difference: Difference; heading: Heading }) {
  if (difference.kind === 'text') return <Paragraphs paragraphs={difference.paragraphs} />;
  if (difference.kind === 'names') {
    return (
      <ul>
        {difference.names.map((name) => (
          <li key={`${name.change} ${name.text}`}>
            <MarkedText pieces={[name]} />
          </li>
        ))}
      </ul>
    );
  }
  return difference.parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: nothing in it ever moves.
    <Part key={index} part={part} heading={deeper[heading]} />
  ));
}

/** Of a long text only what differs, with the paragraph before and after. */
function Paragraphs({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const isChanged = (at: number): boolean => paragraphs[at]?.some(({ change }) => change !== 'same') === true;
  if (!paragraphs.some((_, at) => isChanged(at))) {
    return <Typography tag="p">Only spaces or empty lines are different.</Typography>;
  }
  const isShown = (at: number): boolean => isChanged(at - 1) || isChanged(at) || isChanged(at + 1);
  return paragraphs.map((pieces, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: nothing in it ever moves.
    if (isShown(at)) return <MarkedText key={at} pieces={pieces} />;
    if (at > 0 && !isShown(at - 1)) return null;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: nothing in it ever moves.
      <Typography key={at} tag="p" textColor="neutral600">
        … the same in both …
      </Typography>
    );
  });
}

const partWords: Readonly<Record<PartDifference['change'], string>> = {
  same: '',
  added: ' (added)',
  removed: ' (taken out)',
};

function Part({ part: { change, name, fields }, heading }: { part: PartDifference; heading: Heading }) {
  if (fields.length === 0) return null;
  return (
    <Box borderColor="neutral200" hasRadius padding={3}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {(name !== '' || change !== 'same') && (
          <Typography tag={heading} fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            {name}
            {partWords[change]}
          </Typography>
        )}
        {fields.map((difference) => (
          <DifferenceView key={difference.label} difference={difference} heading={deeper[heading]} />
        ))}
      </Flex>
    </Box>
  );
}
