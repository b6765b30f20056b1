import { Box, Typography } from '@strapi/design-system';

/** What of a version could not come back, announced to screen readers. */
export function MissingList({ missing, isSaved }: { missing: readonly string[]; isSaved: boolean }) {
  return (
    <Box role="status">
      <Typography tag="p" fontWeight="bold">
        {isSaved ? 'It is in the draft again, but for this:' : 'It is in the form, but for this:'}
      </Typography>
      <Box tag="ul" paddingLeft={5} paddingTop={2} style={{ listStyle: 'disc' }}>
        {missing.map((sentence) => (
          <Typography tag="li" key={sentence} style={{ display: 'list-item', overflowWrap: 'anywhere' }}>
            {sentence}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
