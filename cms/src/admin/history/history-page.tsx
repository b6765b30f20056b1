import { Flex, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { recordOf } from '../record/record-address';
import type { ItemId } from '../taking-down/item-id';
import { Problem } from '../taking-down/problem';
import { useAnswer } from '../use-answer';
import { ComparisonSection } from './comparison-section';
import { type History, readHistory } from './history';
import { formOf, historyPath } from './history-address';
import { VersionList } from './version-list';

/** The page "Earlier versions" of one item: all that readers were given of it, and what is different in any two. */
export default function HistoryPage() {
  const [params] = useSearchParams();
  const item = { uid: params.get('uid') ?? '', documentId: params.get('documentId') ?? '' };
  const answer = useAnswer(historyPath(item), readHistory, '');
  const title = answer.state === 'there' ? answer.value.title : null;
  return (
    <Page.Main>
      <Page.Title>Earlier versions</Page.Title>
      <Layouts.Header
        title="Earlier versions"
        subtitle={title === null ? 'What readers were given, each time that it was published.' : `Of “${title}”`}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {answer.state === 'awaited' && <Page.Loading />}
          {answer.state === 'failed' && <Problem message={answer.message} />}
          {answer.state === 'there' && <Versions item={item} history={answer.value} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Versions({ item, history }: { item: ItemId; history: History }) {
  const [params] = useSearchParams();
  const [earlier, later] = [params.get('earlier'), params.get('later')];
  return (
    <>
      <Flex gap={5} wrap="wrap">
        {history.isThere && (
          <Link tag={RouterLink} to={formOf(item)}>
            Open it
          </Link>
        )}
        <Link tag={RouterLink} to={recordOf(item)}>
          What happened to it
        </Link>
      </Flex>
      {history.versions.length === 0 && (
        <Typography tag="p">There are none: readers have not seen it yet, or it has been erased.</Typography>
      )}
      {earlier !== null && later !== null && (
        <ComparisonSection item={item} history={history} pair={{ earlier, later }} />
      )}
      {history.versions.length > 0 && <VersionList item={item} history={history} />}
    </>
  );
}
