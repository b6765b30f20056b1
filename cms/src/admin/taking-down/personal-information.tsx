import { Box, Flex, Typography } from '@strapi/design-system';
import type { Consequences } from './consequences';
import { ItemNames } from './item-names';

/** What erasing does, to which files, and what nobody can reach. */
export function PersonalInformation({ items }: { items: readonly Consequences[] }) {
  const files = new Map(items.flatMap((item) => item.files.map((file) => [file.id, file])));
  const going = [...files.values()].filter(({ usedElsewhere }) => !usedElsewhere);
  const staying = [...files.values()].filter(({ usedElsewhere }) => usedElsewhere);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p">
        <strong>Everything is deleted, everywhere and for ever:</strong> here, on the website, in earlier versions of
        the website and in the record. Nobody can bring it back. Readers find only that a page was taken down, without
        its title or a reason.
      </Typography>
      <Files words={going.length === 1 ? 'This file is deleted too:' : 'These files are deleted too:'} files={going} />
      <Files words="These stay, because something else uses them:" files={staying} />
      <Typography tag="p">
        Nobody here can reach what others have kept: search engines for a while, e-mails that were sent, other people’s
        copies. Backups of the newsroom keep it too, until whoever looks after the newsroom removes them: tell them
        today.
      </Typography>
    </Flex>
  );
}

function Files({ words, files }: { words: string; files: readonly Consequences['files'][number][] }) {
  if (files.length === 0) return null;
  return (
    <Box>
      <Typography tag="p">{words}</Typography>
      <ItemNames lines={files.map(({ id, name }) => ({ key: id, words: name }))} />
    </Box>
  );
}
