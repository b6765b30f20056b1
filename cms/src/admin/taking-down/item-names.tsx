import { Box, Typography } from '@strapi/design-system';

const shown = 10;

interface Props {
  /** Each differs from the others. */
  lines: readonly { key: string; words: string }[];
}

/** A list of names. Of a long one, the first ten and how many more there are. */
export function ItemNames({ lines }: Props) {
  const more = lines.length - shown;
  return (
    <Box tag="ul" paddingLeft={5} style={{ listStyle: 'disc' }}>
      {lines.slice(0, shown).map(({ key, words }) => (
        <Typography tag="li" key={key} style={{ display: 'list-item', overflowWrap: 'anywhere' }}>
          {words}
        </Typography>
      ))}
      {more > 0 && (
        <Typography tag="li" style={{ display: 'list-item' }}>
          and {more} more
        </Typography>
      )}
    </Box>
  );
}
