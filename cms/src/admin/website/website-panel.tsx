import { Typography } from '@strapi/design-system';
import { TakeDownButton } from '../taking-down/take-down-button';
import { useMayPutOnWebsite } from '../use-may-put-on-website';
import { notOnWebsite, type Way, ways } from '../ways';
import { WebsiteLine } from './line';
import { sentence } from './sentence';
import { newsroomUnreachable, parseItemState, type WebsiteState } from './state';
import { useWebsiteState } from './use-website-state';

/** The part of the edit view that a panel is told. */
interface EditView {
  model: string;
  document?: { documentId: string; status?: string; updatedAt?: string | null; publishedAt?: string | null };
}

/** The panel "On the website" beside every item that readers can come to see. */
export function WebsitePanel({ model, document }: EditView) {
  const way = ways.get(model);
  if (way === undefined) return null;
  return {
    title: 'On the website',
    content: <Content model={model} document={document} way={way} />,
  };
}

/** Where there is a page to see, or may be. */
const linkWords: Partial<Record<WebsiteState['state'], string>> = {
  live: 'See it on the website',
  unknown: 'Look for it on the website',
};

const reader = { parse: parseItemState, unreachable: newsroomUnreachable };

interface ContentProps {
  model: string;
  document: EditView['document'];
  way: Way;
}

function Content({ model, document, way }: ContentProps) {
  const mayPublish = useMayPutOnWebsite(model);
  const notPublished = mayPublish ? notOnWebsite[way] : 'Not on the website yet. An editor puts it there.';
  const path = document ? `/newsroom/website/${model}/${document.documentId}` : null;
  const saved = `${document?.updatedAt} ${document?.publishedAt} ${document?.status}`;
  const answer = useWebsiteState(path, saved, reader);

  if (path === null) return <WebsiteLine state="not-published" sentence={notPublished} link={null} />;
  if (answer === null) return <Typography textColor="neutral600">Looking at the website…</Typography>;

  const { state, address, message, notices } = answer;
  const words = linkWords[state];
  const link = words !== undefined && address !== null ? { address, words } : null;
  return (
    <>
      <WebsiteLine state={state} sentence={sentence(answer, notPublished, new Date())} link={link} />
      {notices.map((notice) => (
        <Typography key={notice} tag="p">
          {notice}
        </Typography>
      ))}
      {state === 'live' && message !== null && <Typography tag="p">{message}</Typography>}
      {state === 'live' && message === null && document?.status === 'modified' && (
        <Typography tag="p">
          {mayPublish
            ? 'You have changed it since. Press Publish to put the changes on the website.'
            : 'It has been changed since. An editor puts the changes on the website.'}
        </Typography>
      )}
      <TakeDownButton model={model} document={document} />
    </>
  );
}
