import { Box, Checkbox, Typography } from '@strapi/design-system';
import type { Way } from '../ways';

interface Props {
  way: Way;
  canDelete: boolean;
  value: boolean;
  onChange: (alsoDelete: boolean) => void;
}

const kept: Record<Way, string> = {
  publish: 'Nothing is lost here: all is kept as a draft, and can be published again.',
  show: 'Nothing is lost here: all is kept, hidden from readers, and can be shown again.',
  save: 'This deletes it here too: topics and glossary terms have no drafts.',
};

/** What becomes of it in the newsroom. */
export function AfterwardsField({ way, canDelete, value, onChange }: Props) {
  return (
    <Box>
      <Typography tag="p">{kept[way]}</Typography>
      {way !== 'save' && canDelete && (
        <Box paddingTop={3}>
          <Checkbox checked={value} onCheckedChange={(checked) => onChange(checked === true)}>
            Delete here too, for ever
          </Checkbox>
        </Box>
      )}
    </Box>
  );
}
