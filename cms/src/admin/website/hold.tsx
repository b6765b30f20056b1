import { Box, Typography } from '@strapi/design-system';
import type { Hold } from '../../website/operations';
import { londonWhen } from '../record/london-when';
import { howOld } from './age';

/** That the website is held, which version readers get, who did it, when and why: in plain sight. */
export function WebsiteHold({ hold, now }: { hold: Hold; now: Date }) {
  return (
    <Box
      tag="section"
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={4}
      style={{ overflowWrap: 'anywhere' }}
    >
      <Typography tag="h3" variant="omega" fontWeight="bold">
        The website is held
      </Typography>
      <Typography tag="p">
        Readers see it as it was {londonWhen(hold.publishedAt, now)}, {howOld(hold.publishedAt, now)} ago.
      </Typography>
      <Typography tag="p">
        Put back by {hold.who}, {londonWhen(hold.at, now)}.
      </Typography>
      <Typography tag="p">The reason: “{hold.why}”</Typography>
      <Typography tag="p">
        What is taken down still leaves the website. Everything else waits until an administrator lifts the hold.
      </Typography>
    </Box>
  );
}
