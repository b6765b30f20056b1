import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { FoundPage } from './found-pages';
import type { ItemId } from './item-id';
import { PageSearch } from './page-search';
import { useFocusHere } from './use-focus-here';

interface Props {
  id: string;
  /** What is being taken down, and so can't replace anything. */
  leaving: readonly ItemId[];
  value: FoundPage | null;
  error: string | null;
  onChange: (page: FoundPage | null) => void;
}

/** The page that replaces what is taken down: a search for it, or what was found. */
export function ReplacementField({ id, leaving, value, error, onChange }: Props) {
  const [searchAgain, setSearchAgain] = useState(false);
  if (value === null) {
    return <PageSearch id={id} leaving={leaving} error={error} takesFocus={searchAgain} onChoose={onChange} />;
  }
  return (
    <Chosen
      page={value}
      onChange={() => {
        setSearchAgain(true);
        onChange(null);
      }}
    />
  );
}

function Chosen({ page, onChange }: { page: FoundPage; onChange: () => void }) {
  // The button that was pressed to choose it is gone.
  const here = useFocusHere<HTMLDivElement>(true);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Box ref={here} tabIndex={-1}>
        <Typography tag="p">
          It is replaced by: <strong>{page.title}</strong> ({page.kind})
        </Typography>
      </Box>
      <Button variant="tertiary" onClick={onChange}>
        Choose another page
      </Button>
    </Flex>
  );
}
