import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, EyeStriked, Information, WarningCircle } from '@strapi/icons';
import type { WebsiteState } from './website-state';

const signs: Record<WebsiteState['state'], { Icon: typeof Clock; color: string }> = {
  'not-published': { Icon: EyeStriked, color: 'neutral600' },
  waiting: { Icon: Clock, color: 'secondary600' },
  publishing: { Icon: Clock, color: 'secondary600' },
  live: { Icon: CheckCircle, color: 'success600' },
  problem: { Icon: WarningCircle, color: 'danger600' },
  unknown: { Icon: Information, color: 'neutral600' },
};

interface Props {
  state: WebsiteState['state'];
  sentence: string;
  /** Where to see it, with the words of the link. */
  link: { address: string; words: string } | null;
}

/** A state in one sentence, told to screen readers when it changes, and a way to see for oneself. */
export function WebsiteLine({ state, sentence, link }: Props) {
  const { Icon, color } = signs[state];
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <Flex alignItems="flex-start" gap={2}>
        <Box paddingTop="2px" flex="0 0 auto">
          <Icon aria-hidden fill={color} />
        </Box>
        <Typography tag="p" role="status" aria-live="polite">
          {sentence}
        </Typography>
      </Flex>
      {link && (
        <Link href={link.address} target="_blank" rel="noreferrer">
          {link.words} (opens in a new tab)
        </Link>
      )}
    </Flex>
  );
}
