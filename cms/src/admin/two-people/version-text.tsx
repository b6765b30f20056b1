import { Box, Typography } from '@strapi/design-system';

/** What one version says in a field; beside another where there is room. */
export function VersionText({ title, text }: { title: string; text: string }) {
  return (
    <Box flex="1 1 24rem" background="neutral100" hasRadius padding={4} style={{ minWidth: 0 }}>
      <Typography tag="h4" variant="sigma" textColor="neutral700">
        {title}
      </Typography>
      <Typography tag="p" paddingTop={2} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text === '' ? <em>Empty</em> : text}
      </Typography>
    </Box>
  );
}
