import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

/** What went wrong, told to screen readers at once. */
export function Problem({ message }: { message: string }) {
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Flex alignItems="flex-start" gap={2}>
        <Box flex="0 0 auto" paddingTop="2px">
          <WarningCircle aria-hidden fill="danger700" />
        </Box>
        <Typography tag="p" textColor="danger700">
          {message}
        </Typography>
      </Flex>
    </Box>
  );
}
