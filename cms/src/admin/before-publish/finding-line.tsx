import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Finding } from '../../before-publish/finding';
import { anywhere } from '../links/trouble-words';

/** Where it is and how to mend it, in one line; and below it, what can be pressed. */
export function FindingLine({ finding: { where, how }, children }: { finding: Finding; children?: ReactNode }) {
  return (
    <Box tag="li" paddingBottom={2}>
      <Typography tag="p" style={anywhere}>
        <strong>{where}:</strong> {how}
      </Typography>
      {children}
    </Box>
  );
}
