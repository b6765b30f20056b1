import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { sentence } from './sentence';
import { useWebsiteState } from './use-website-state';
import { WebsiteLine } from './website-line';
import type { Remark } from './website-state';

/** The card "The website" on the home page: whether readers see all that is published, and what needs a hand. */
export function WebsiteCard() {
  const answer = useWebsiteState('/newsroom/website', '');
  if (answer === null) return <Typography textColor="neutral600">Looking at the website…</Typography>;

  const { state, address, faults, worthALook } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <WebsiteLine
        state={state}
        sentence={sentence(answer, 'Nothing is on the website yet.', new Date())}
        link={address === null ? null : { address, words: 'Open the website' }}
      />
      {state === 'live' && faults.length === 0 && (
        <Typography tag="p" textColor="neutral600">
          Readers see everything that you and your colleagues have published.
        </Typography>
      )}
      <Remarks heading="These need a hand" remarks={faults} />
      <Remarks heading="Worth a look" remarks={worthALook} />
    </Flex>
  );
}

function Remarks({ heading, remarks }: { heading: string; remarks: Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <Box tag="section">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {heading}
      </Typography>
      <ul>
        {remarks.map((remark) => (
          <RemarkLine key={`${remark.title} ${remark.message}`} remark={remark} />
        ))}
      </ul>
    </Box>
  );
}

function RemarkLine({ remark: { title, message, adminUrl } }: { remark: Remark }) {
  return (
    <Box tag="li" paddingTop={2}>
      {adminUrl === null ? <Typography>{title}</Typography> : <Link href={adminUrl}>{title}</Link>}
      <Typography tag="p">{message}</Typography>
    </Box>
  );
}
