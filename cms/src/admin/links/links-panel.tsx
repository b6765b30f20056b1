import { Box, Link, Typography } from '@strapi/design-system';
import { useAnswer } from '../use-answer';
import { ways } from '../ways';
import { type LinkTrouble, readTroubles } from './link-trouble';
import { anywhere, whatIsWrong, whatToDo, whatToDoForDocument } from './trouble-words';

/** The part of the edit view that a panel is told. */
interface EditView {
  model: string;
  document?: { documentId: string; status?: string; updatedAt?: string | null; publishedAt?: string | null };
}

/** The panel "Links to look at" beside an item that has one; there is none beside the others. */
export function LinksPanel({ model, document }: EditView) {
  const path = document && ways.has(model) ? `/newsroom/links/${model}/${document.documentId}` : null;
  const saved = `${document?.updatedAt} ${document?.publishedAt} ${document?.status}`;
  const answer = useAnswer(path, readTroubles, saved);
  if (path === null || answer.state !== 'there' || answer.value.length === 0) return null;
  const isDocument = model === 'api::inspection-document.inspection-document';
  return {
    title: 'Links to look at',
    content: (
      <Box className="newsroom-links-panel" tag="ul" width="100%">
        {answer.value.map((trouble) => (
          <Box tag="li" key={trouble.address} paddingBottom={3}>
            <Trouble trouble={trouble} isOfDocument={isDocument && trouble.fields.includes('Link')} />
          </Box>
        ))}
      </Box>
    ),
  };
}

function Trouble({ trouble, isOfDocument }: { trouble: LinkTrouble; isOfDocument: boolean }) {
  const { address, fields, movedTo } = trouble;
  return (
    <>
      <Typography tag="p" fontWeight="bold">
        {fields.join(', ')}
      </Typography>
      <Typography tag="p" style={anywhere}>
        <Elsewhere address={address} /> {whatIsWrong(trouble)}
        {movedTo !== null && (
          <>
            {' '}
            <Elsewhere address={movedTo} />
          </>
        )}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {trouble.trouble === 'dead' && isOfDocument ? whatToDoForDocument : whatToDo[trouble.trouble]}
      </Typography>
    </>
  );
}

function Elsewhere({ address }: { address: string }) {
  return (
    <Link href={address} target="_blank" rel="noreferrer">
      {address.replace(/^https?:\/\//i, '')} (opens in a new tab)
    </Link>
  );
}
