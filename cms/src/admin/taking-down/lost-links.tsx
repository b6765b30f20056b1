import { Box, Typography } from '@strapi/design-system';
import type { Consequences } from './consequences';
import { ItemNames } from './item-names';

/** The pages that name what is taken down, and lose their link to it. */
export function LostLinks({ items }: { items: readonly Consequences[] }) {
  const leaving = new Set(items.map(({ uid, documentId }) => `${uid}:${documentId}`));
  const naming = new Map<string, string>();
  for (const { uid, documentId, title, kind } of items.flatMap(({ linkedFrom }) => linkedFrom)) {
    const key = `${uid}:${documentId}`;
    if (!leaving.has(key)) naming.set(key, `${title} (${kind})`);
  }
  if (naming.size === 0) return <Typography tag="p">No other page on the website links to {those(items)}.</Typography>;
  return (
    <Box>
      <Typography tag="p">
        {naming.size === 1 ? 'One page loses its link' : `${naming.size} pages lose their link`} to {those(items)}:
      </Typography>
      <ItemNames lines={[...naming].map(([key, words]) => ({ key, words }))} />
    </Box>
  );
}

function those(items: readonly unknown[]): string {
  return items.length === 1 ? 'it' : 'them';
}
