import { Box, Flex, Typography } from '@strapi/design-system';
import type { Consequences } from './consequences';
import { ItemNames } from './item-names';

interface Props {
  items: readonly Consequences[];
  others: readonly Consequences[];
  isSeen: boolean;
  hasUnsavedChanges: boolean;
}

/** What will happen, in one line with the name. */
export function WhatHappens({ items, others, isSeen, hasUnsavedChanges }: Props) {
  const [only] = items;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {items.length === 1 && only !== undefined ? (
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          <strong>“{only.title}”</strong>{' '}
          {isSeen
            ? 'leaves the website, its lists, the search and the feeds within seconds.'
            : 'is not on the website now.'}
        </Typography>
      ) : (
        <Box>
          <Typography tag="p">
            These {items.length} leave the website, its lists, the search and the feeds within seconds:
          </Typography>
          <ItemNames lines={lines(items)} />
        </Box>
      )}
      {others.length > 0 && (
        <Box>
          <Typography tag="p">These are not on the website, and stay as they are:</Typography>
          <ItemNames lines={lines(others)} />
        </Box>
      )}
      {hasUnsavedChanges && (
        <Typography tag="p">
          <strong>You have changes that are not saved.</strong> To keep them, press Cancel and save them first.
        </Typography>
      )}
    </Flex>
  );
}

function lines(items: readonly Consequences[]): { key: string; words: string }[] {
  return items.map(({ uid, documentId, title }) => ({ key: `${uid}:${documentId}`, words: title }));
}
