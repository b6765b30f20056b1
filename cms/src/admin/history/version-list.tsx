import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ItemId } from '../taking-down/item-id';
import type { History, Version } from './history';
import { type Pair, present, versionsOf } from './history-address';
import { presentName, whatWasDone } from './version-words';

/** So many are shown at first. */
const first = 20;

/** All versions, the newest first, each with ways to see what is different. */
export function VersionList({ item, history }: { item: ItemId; history: History }) {
  const { versions } = history;
  const [all, setAll] = useState(false);
  const heading = useId();
  const shown = all ? versions : versions.slice(0, first);
  return (
    <Flex tag="section" aria-labelledby={heading} direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="beta" id={heading}>
        All versions
      </Typography>
      <Box tag="ul" background="neutral0" shadow="tableShadow" hasRadius>
        {shown.map((version, index) => (
          <Box tag="li" key={version.id} padding={4} borderColor="neutral150">
            <VersionLine item={item} version={version} before={versions[index + 1]} history={history} />
          </Box>
        ))}
      </Box>
      {shown.length < versions.length && (
        <Box>
          <Button variant="tertiary" onClick={() => setAll(true)}>
            Show all {versions.length}
          </Button>
        </Box>
      )}
    </Flex>
  );
}

interface LineProps {
  item: ItemId;
  version: Version;
  /** The version before it; none for the first. */
  before: Version | undefined;
  history: History;
}

function VersionLine({ item, version, before, history: { isThere, mayBringBack } }: LineProps) {
  const line = useId();
  return (
    <>
      <Typography tag="p" id={line}>
        {whatWasDone(version, item.uid, new Date())}
      </Typography>
      {version.title !== null && (
        <Typography tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {version.title}
        </Typography>
      )}
      <Flex gap={5} wrap="wrap" paddingTop={2}>
        {before !== undefined && (
          <CompareLink item={item} pair={{ earlier: before.id, later: version.id }} about={line}>
            What changed then
          </CompareLink>
        )}
        {isThere && (
          <CompareLink item={item} pair={{ earlier: version.id, later: present }} about={line}>
            Compare with {presentName(item.uid)}
            {mayBringBack && ', or bring it back'}
          </CompareLink>
        )}
      </Flex>
    </>
  );
}

interface LinkProps {
  item: ItemId;
  pair: Pair;
  /** Id of the line that says which version it is about. */
  about: string;
  children: React.ReactNode;
}

function CompareLink({ item, pair, about, children }: LinkProps) {
  return (
    <Link tag={RouterLink} to={versionsOf(item, pair)} state={{ readOn: true }} aria-describedby={about}>
      {children}
    </Link>
  );
}
