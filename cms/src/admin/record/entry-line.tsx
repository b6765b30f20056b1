import { Link, Typography } from '@strapi/design-system';
import type { Entry } from './entry';
import { whatHappened, whyItHappened } from './entry-words';

/** One entry in words: what happened, who did it and when, why, and what readers find instead. */
export function EntryLine({ entry, now }: { entry: Entry; now: Date }) {
  const why = whyItHappened(entry);
  const { replacement } = entry;
  return (
    <>
      <Typography tag="p">{whatHappened(entry, now)}</Typography>
      {why !== null && <Typography tag="p">{why}</Typography>}
      {replacement !== null && (
        <Typography tag="p">
          Readers are led to{' '}
          {replacement.address === null ? (
            `“${replacement.title}”, which is not on the website any more`
          ) : (
            <Link href={replacement.address} target="_blank" rel="noreferrer">
              {replacement.title} (opens in a new tab)
            </Link>
          )}
          {replacement.address === null && '.'}
        </Typography>
      )}
    </>
  );
}
