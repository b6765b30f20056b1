import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { howOld } from './age';
import { WholeHeight } from './card-height';
import { WebsiteHold } from './hold';
import { WebsiteLine } from './line';
import { WebsitePublishes } from './publishes';
import { WebsiteRemarks } from './remarks';
import { sentence } from './sentence';
import { parseSiteState, type SiteState, siteUnreachable } from './site';
import { WebsiteSteering } from './steering';
import { useWebsiteState } from './use-website-state';

const reader = { parse: parseSiteState, unreachable: siteUnreachable };

/** The card "The website" on the home page: whether readers see all that is published, and what needs a hand. */
export function WebsiteCard() {
  const [steered, setSteered] = useState(0);
  const answer = useWebsiteState('/newsroom/website', steered, reader);
  if (answer === null) return <Typography textColor="neutral600">Looking at the website…</Typography>;

  const { state, faults, worthALook, search, hold, publishes, tellsWhom, limits, steering } = answer;
  const now = new Date();
  return (
    // The ring round a button in focus needs the room at the sides.
    <Flex className="newsroom-website-card" direction="column" alignItems="stretch" gap={5} padding={1}>
      <WholeHeight />
      <WebsiteLine state={state} sentence={sentence(answer, 'Nothing is on the website yet.', now)} link={null} />
      {hold === null ? <Age answer={answer} now={now} /> : <WebsiteHold hold={hold} now={now} />}
      {steering !== null && (
        <WebsiteSteering steering={steering} hold={hold} now={now} onSteered={() => setSteered(steered + 1)} />
      )}
      {search !== null && <Typography tag="p">{search}</Typography>}
      <WebsiteRemarks heading="These need a hand" remarks={faults} />
      <WebsiteRemarks heading="Worth a look" remarks={worthALook} />
      <WebsitePublishes publishes={publishes} now={now} />
      {tellsWhom !== null && <Typography textColor="neutral600">{tellsWhom}</Typography>}
      {limits !== null && <Typography textColor="neutral600">{limits}</Typography>}
    </Flex>
  );
}

function Age({ answer, now }: { answer: SiteState; now: Date }) {
  const { state, liveSince, faults } = answer;
  if (liveSince === null) return null;
  const isWhole = state === 'live' && faults.length === 0;
  return (
    <Typography tag="p" textColor="neutral600">
      {isWhole && 'Everything that you and your colleagues have published is on the website. '}
      What readers see is {howOld(liveSince, now)} old.
    </Typography>
  );
}
