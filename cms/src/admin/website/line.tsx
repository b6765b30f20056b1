import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, EyeStriked, Information, Lock, WarningCircle } from '@strapi/icons';
import type { WebsiteState } from './state';
import { isOnItsWay } from './use-website-state';

const signs: Record<WebsiteState['state'], { Icon: typeof Clock; color: string }> = {
  'not-published': { Icon: EyeStriked, color: 'neutral600' },
  waiting: { Icon: Clock, color: 'secondary600' },
  publishing: { Icon: Clock, color: 'secondary600' },
  live: { Icon: CheckCircle, color: 'success600' },
  held: { Icon: Lock, color: 'warning600' },
  problem: { Icon: WarningCircle, color: 'danger600' },
  unknown: { Icon: Information, color: 'neutral600' },
};

interface Props {
  state: WebsiteState['state'];
  sentence: string;
  /** Where to see it, with the words of the link. */
  link: { address: string; words: string } | null;
}

/**
 * A state in one sentence, and a way to see for oneself. Screen readers are told of it once it is settled: that something
 * is on its way can be read, but is not called out, for each publish would be three announcements.
 */
export function WebsiteLine({ state, sentence, link }: Props) {
  const { Icon, color } = signs[state];
  const isSettled = !isOnItsWay({ state });
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <Flex alignItems="flex-start" gap={2}>
        <Box paddingTop="2px" flex="0 0 auto">
          <Icon aria-hidden fill={color} />
        </Box>
        {/* A long e-mail address or web address breaks rather than stick out of a narrow column. */}
        <Box minWidth={0} style={{ overflowWrap: 'anywhere' }}>
          <Typography tag="p" role="status">
            {isSettled ? sentence : ''}
          </Typography>
          {!isSettled && <Typography tag="p">{sentence}</Typography>}
        </Box>
      </Flex>
      {link && (
        <Link href={link.address} target="_blank" rel="noreferrer">
          {link.words} (opens in a new tab)
        </Link>
      )}
    </Flex>
  );
}
