import { Box, Typography } from '@strapi/design-system';
import type { Consequences } from './consequences';
import type { Plan } from './plan';
import { publicNotice } from './public-notice';

/** What readers will find, as far as it is known yet. */
export function NoticePreview({ items, plan }: { items: readonly Consequences[]; plan: Plan }) {
  const [first] = items.filter(hasOwnPage);
  if (first === undefined) return null;
  const notice = publicNotice(plan, items.length === 1 ? first.title : '…', new Date());
  if (notice === null) return null;
  return (
    <Box>
      <Typography tag="p">Readers who come to the address find:</Typography>
      <Box tag="blockquote" background="neutral100" hasRadius padding={4} marginTop={2}>
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          {notice}
        </Typography>
      </Box>
    </Box>
  );
}

/** Terms share one page, which stays. */
function hasOwnPage({ uid, address }: Consequences): boolean {
  return address !== null && uid !== 'api::glossary-term.glossary-term';
}
