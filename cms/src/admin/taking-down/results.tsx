import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { ItemNames } from './item-names';
import type { Outcome } from './take-down';
import { useFocusHere } from './use-focus-here';

/** What came of taking down many: which are gone, and why others are not. */
export function Results({ outcome: { taken, refused } }: { outcome: Outcome }) {
  const here = useFocusHere<HTMLDivElement>(true);
  return (
    <Flex ref={here} tabIndex={-1} direction="column" alignItems="stretch" gap={5}>
      <Box>
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {refused.length === 1 ? 'One could not be taken down' : `${refused.length} could not be taken down`}
        </Typography>
        <ItemNames
          lines={refused.map(({ uid, documentId, title, message }) => ({
            key: `${uid}:${documentId}`,
            words: message.includes(title) ? message : `${title}: ${message}`,
          }))}
        />
      </Box>
      {taken.length > 0 && (
        <Box>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            Taken down
          </Typography>
          <ItemNames
            lines={taken.map(({ uid, documentId, title }) => ({ key: `${uid}:${documentId}`, words: title }))}
          />
        </Box>
      )}
      <Flex>
        <Modal.Close>
          <Button variant="tertiary">Close</Button>
        </Modal.Close>
      </Flex>
    </Flex>
  );
}
