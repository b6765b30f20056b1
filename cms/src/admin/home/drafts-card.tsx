import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { londonMoment } from '../../newsroom/london-moment';
import { londonWhen } from '../record/london-when';
import { Problem } from '../taking-down/problem';
import { useAnswer } from '../use-answer';
import { WholeHeight } from '../website/card-height';
import { type Draft, readDrafts } from './drafts';

/** The card "Drafts waiting" on the home page: what somebody has written and nobody has published. */
export function DraftsCard() {
  const answer = useAnswer('/newsroom/drafts', readDrafts, '');
  if (answer.state === 'awaited') return <Typography textColor="neutral600">Looking it up…</Typography>;
  if (answer.state === 'failed') return <Problem message={answer.message} />;
  const { drafts, areMore } = answer.value;
  if (drafts.length === 0) {
    return <Typography tag="p">None. Everything that has been written is on the website.</Typography>;
  }
  const now = new Date();
  return (
    // The ring round a link in focus needs the room at the sides.
    <Flex className="newsroom-drafts-card" direction="column" alignItems="stretch" gap={2} padding={1}>
      <WholeHeight />
      <ul>
        {drafts.map((draft) => (
          <Line key={draft.form} draft={draft} now={now} />
        ))}
      </ul>
      {areMore && (
        <Typography tag="p" textColor="neutral600">
          These were saved last. The lists under Content have the others.
        </Typography>
      )}
    </Flex>
  );
}

function Line({ draft, now }: { draft: Draft; now: Date }) {
  return (
    <Box tag="li" paddingBottom={3}>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        <Link tag={RouterLink} to={draft.form}>
          {draft.title}
        </Link>{' '}
        ({draft.kind})
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {[saved(draft, now), ...(draft.isPublic ? ['Readers see it as it was before.'] : []), ...plan(draft, now)].join(
          ' ',
        )}
      </Typography>
    </Box>
  );
}

function saved({ who, at }: Draft, now: Date): string {
  return `Saved ${who === null ? '' : `by ${who}, `}${londonWhen(at, now)}.`;
}

function plan({ goLiveAt }: Draft, now: Date): string[] {
  if (goLiveAt === null) return [];
  const moment = new Date(goLiveAt);
  return moment > now
    ? [`Goes live by itself on ${londonMoment(moment)}.`]
    : [`Should have gone live on ${londonMoment(moment)}: open it to see why it has not.`];
}
