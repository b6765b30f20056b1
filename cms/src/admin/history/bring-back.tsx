import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { ItemId } from '../taking-down/item-id';
import { ways } from '../ways';
import { BringBackDialog } from './bring-back-dialog';
import type { History } from './history';
import { fillInParameter, formOf } from './history-address';
import { versionName } from './version-words';

interface Props {
  item: ItemId;
  history: History;
  /** Number of the version. */
  version: string;
}

/** The way to bring a version back: into the draft, or where there is none into the form, which somebody then saves. */
export function BringBack({ item, history, version }: Props) {
  const name = versionName(version, history.versions, item.uid, new Date());
  if (ways.get(item.uid) === 'publish') {
    return (
      <Box>
        <BringBackDialog item={item} version={version} name={name} />
      </Box>
    );
  }
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <LinkButton
        tag={RouterLink}
        variant="secondary"
        to={`${formOf(item)}?${new URLSearchParams({ [fillInParameter]: version })}`}
      >
        Fill the form with {name}
      </LinkButton>
      <Typography tag="p">Nothing changes for readers until you have looked at it and pressed Save.</Typography>
    </Flex>
  );
}
