import { Box, Button, Field, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type Answer, useAnswer } from '../use-answer';
import { type FoundPage, foundPagesPath, readFoundPages } from './found-pages';
import type { ItemId } from './item-id';
import { useFocusHere } from './use-focus-here';

/** How long somebody pauses when a word is typed. */
const pauseMs = 250;

interface Props {
  id: string;
  /** What is being taken down, and so is not among the results. */
  leaving: readonly ItemId[];
  error: string | null;
  /** Puts the cursor here when it appears. */
  takesFocus: boolean;
  onChoose: (page: FoundPage) => void;
}

/** Finds a page of the website by a word of its title. */
export function PageSearch({ id, leaving, error, takesFocus, onChoose }: Props) {
  const [search, setSearch] = useState('');
  const asked = useDebounce(search.trim(), pauseMs);
  const answer = useAnswer(asked === '' ? null : foundPagesPath(asked), readFoundPages, '');
  const input = useFocusHere<HTMLInputElement>(takesFocus);
  const pages = asked === '' || answer.state !== 'there' ? [] : answer.value.filter((page) => !isIn(leaving, page));
  return (
    <Box>
      <Field.Root id={id} required {...(error !== null && { error })} hint="Type a word of its title.">
        <Field.Label>Which page replaces it?</Field.Label>
        <Field.Input
          ref={input}
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Typography tag="p" role="status" paddingTop={2}>
        {asked !== '' && found(answer, pages.length)}
      </Typography>
      <ul>
        {pages.map((page) => (
          <Box tag="li" key={`${page.uid}:${page.documentId}`} paddingTop={2}>
            <Button variant="tertiary" onClick={() => onChoose(page)} height="auto" style={{ whiteSpace: 'normal' }}>
              {page.title} ({page.kind})
            </Button>
          </Box>
        ))}
      </ul>
    </Box>
  );
}

function found(answer: Answer<FoundPage[]>, count: number): string {
  if (answer.state === 'awaited') return 'Searching…';
  if (answer.state === 'failed') return answer.message;
  if (count === 0) return 'No page on the website has this in its title. Try another word.';
  return count === 1 ? 'One page found. Press it to choose it.' : `${count} pages found. Press one to choose it.`;
}

function isIn(items: readonly ItemId[], { uid, documentId }: ItemId): boolean {
  return items.some((item) => item.uid === uid && item.documentId === documentId);
}
