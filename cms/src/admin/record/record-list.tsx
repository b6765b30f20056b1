import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Entry } from './entry';
import { EntryLine } from './entry-line';
import { isErased } from './entry-words';
import { recordOf } from './record-address';

/** Entries one below the other, the newest first. */
export function RecordList({ entries, isOfOne }: { entries: Entry[]; isOfOne: boolean }) {
  if (entries.length === 0) return <Typography tag="p">Nothing has happened yet that readers could notice.</Typography>;
  const now = new Date();
  return (
    <Box tag="ul" background="neutral0" shadow="tableShadow" hasRadius>
      {entries.map((entry) => (
        <Box tag="li" key={`${entry.at} ${entry.documentId} ${entry.action}`} padding={4} borderColor="neutral150">
          {entry.uid !== null && !isErased(entry) && <Name entry={entry} isLink={!isOfOne} />}
          <EntryLine entry={entry} now={now} />
        </Box>
      ))}
    </Box>
  );
}

function Name({ entry: { uid, documentId, title, kind }, isLink }: { entry: Entry; isLink: boolean }) {
  const name = title ?? 'An item whose name is not on record';
  return (
    <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
      {isLink ? (
        <Link tag={RouterLink} to={recordOf({ uid, documentId })}>
          {name}
        </Link>
      ) : (
        <strong>{name}</strong>
      )}{' '}
      ({kind})
    </Typography>
  );
}
