import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { EraseButton } from '../taking-down/erase-button';
import { isPublic, type SavedItem } from '../taking-down/is-public';
import type { ItemId } from '../taking-down/item-id';
import { useAnswer } from '../use-answer';
import { ways } from '../ways';
import { readRecord, recordPath } from './entry';
import { EntryLine } from './entry-line';
import { recordOf } from './record-address';

/** The part of the edit view that a panel is told. */
interface EditView {
  model: string;
  document?: SavedItem & { documentId: string; updatedAt?: string | null; publishedAt?: string | null };
}

/** The panel "What has happened" beside every item that readers can come to see. */
export function RecordPanel({ model, document }: EditView) {
  if (!ways.has(model) || document === undefined) return null;
  const saved = `${document.updatedAt} ${document.publishedAt} ${document.status}`;
  return {
    title: 'What has happened',
    content: <Latest uid={model} documentId={document.documentId} saved={saved} isSeen={isPublic(model, document)} />,
  };
}

/** So many fit beside a form. */
const latest = 3;

interface LatestProps extends ItemId {
  /** Differs after each save. */
  saved: string;
  /** Readers see it now. */
  isSeen: boolean;
}

function Latest({ uid, documentId, saved, isSeen }: LatestProps) {
  const answer = useAnswer(recordPath({ uid, documentId }, 1), readRecord, saved);
  if (answer.state === 'awaited') return <Typography textColor="neutral600">Looking it up…</Typography>;
  if (answer.state === 'failed') return <Typography>{answer.message}</Typography>;
  const { entries } = answer.value;
  if (entries.length === 0) return <Typography tag="p">Readers have never seen it.</Typography>;
  const now = new Date();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <ul>
        {entries.slice(0, latest).map((entry) => (
          <Box tag="li" key={`${entry.at} ${entry.action}`} paddingBottom={2}>
            <EntryLine entry={entry} now={now} />
          </Box>
        ))}
      </ul>
      {entries.length > latest && (
        <Link tag={RouterLink} to={recordOf({ uid, documentId })}>
          All that has happened to it
        </Link>
      )}
      {!isSeen && (
        <Box>
          <EraseButton uid={uid} documentId={documentId} />
        </Box>
      )}
    </Flex>
  );
}
