import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { ItemId } from '../taking-down/item-id';
import { useAnswer } from '../use-answer';
import { ways } from '../ways';
import { FilledIn } from './filled-in';
import { type History, readHistory } from './history';
import { historyPath, present, versionsOf } from './history-address';
import { presentName } from './version-words';

/** The part of the edit view that a panel is told. */
interface EditView {
  model: string;
  document?: { documentId: string; updatedAt?: string | null; publishedAt?: string | null; status?: string };
}

/** The panel "Earlier versions" beside every item that readers were given. Strapi calls it as it calls a component. */
export function HistoryPanel({ model, document }: EditView) {
  const item = ways.has(model) && document !== undefined ? { uid: model, documentId: document.documentId } : null;
  const saved = `${document?.updatedAt} ${document?.publishedAt} ${document?.status}`;
  const answer = useAnswer(item && historyPath(item), readHistory, saved);
  if (item === null || answer.state !== 'there' || answer.value.versions.length === 0) return null;
  return {
    title: 'Earlier versions',
    content: <Content item={item} {...answer.value} isModified={document?.status === 'modified'} />,
  };
}

interface ContentProps extends Pick<History, 'versions'> {
  item: ItemId;
  /** The draft says something else than what readers see. */
  isModified: boolean;
}

function Content({ item, versions, isModified }: ContentProps) {
  // What readers see now is worth a comparison only with a draft that differs from it.
  const [newest, before = newest] = versions;
  const earlier = isModified ? newest : before;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} width="100%">
      <FilledIn item={item} versions={versions} />
      <Typography tag="p">
        {versions.length === 1 ? 'Readers were given one version.' : `Readers were given ${versions.length} versions.`}
      </Typography>
      <Link tag={RouterLink} to={versionsOf(item, earlier && { earlier: earlier.id, later: present })}>
        Compare them with {presentName(item.uid)}, or bring one back
      </Link>
    </Flex>
  );
}
