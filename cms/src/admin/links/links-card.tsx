import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { londonWhen } from '../record/london-when';
import { Problem } from '../taking-down/problem';
import { useAnswer } from '../use-answer';
import { type DeadLinks, type DeadPlace, readDeadLinks } from './link-trouble';
import { anywhere, whatIsWrong, whatToDo } from './trouble-words';

/** The card "Links that lead nowhere" on the home page: where readers meet one, and the way to its form. */
export function LinksCard() {
  const answer = useAnswer('/newsroom/links', readDeadLinks, '');
  if (answer.state === 'awaited') return <Typography textColor="neutral600">Looking it up…</Typography>;
  if (answer.state === 'failed') return <Problem message={answer.message} />;
  const { links, lastLook } = answer.value;
  return (
    // The ring round a link in focus needs the room at the sides.
    <Flex className="newsroom-links-card" direction="column" alignItems="stretch" gap={4} padding={1}>
      {links.length > 0 && (
        <>
          <ul>
            {links.map((place) => (
              <Place key={`${place.form} ${place.address}`} place={place} />
            ))}
          </ul>
          <Typography tag="p">{whatToDo.dead}</Typography>
        </>
      )}
      <Typography tag="p" {...(links.length > 0 && { textColor: 'neutral600' })}>
        {lastLookWords(lastLook, links.length, new Date())}
      </Typography>
    </Flex>
  );
}

function Place({ place }: { place: DeadPlace }) {
  const { title, kind, form, fields, address } = place;
  return (
    <Box tag="li" paddingBottom={3}>
      <Typography tag="p" style={anywhere}>
        <Link tag={RouterLink} to={form}>
          {title}
        </Link>{' '}
        ({kind})
      </Typography>
      <Typography tag="p" style={anywhere}>
        {fields.join(', ')}: {address.replace(/^https?:\/\//i, '')} {whatIsWrong(place)}
      </Typography>
    </Box>
  );
}

function lastLookWords(look: DeadLinks['lastLook'], dead: number, now: Date): string {
  if (look === null) return 'Nobody has looked yet. It happens once a night, while the newsroom is open.';
  const addresses = look.checked === 1 ? '1 address' : `${look.checked} addresses`;
  const looked = `We last looked ${londonWhen(look.at, now)}, at ${addresses} on other websites.`;
  return dead === 0 ? `None that we know of. ${looked}` : looked;
}
