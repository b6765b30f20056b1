import { Flex, Link } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { Problem } from '../taking-down/problem';
import { useAnswer } from '../use-answer';
import { type RecordPage as Part, readRecord, recordPath } from './entry';
import { PageLinks } from './page-links';
import { recordAddress } from './record-address';
import { RecordList } from './record-list';

/** The page "What happened on the website": everything that readers noticed, or with an item in its address only that. */
export default function RecordPage() {
  const [params] = useSearchParams();
  const page = Math.max(1, Number(params.get('page')) || 1);
  const subject = { uid: params.get('uid'), documentId: params.get('documentId') };
  const answer = useAnswer(recordPath(subject, page), readRecord, '');
  const isOfOne = subject.documentId !== null;
  const title = isOfOne ? 'What happened to one item' : 'What happened on the website';
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle="Who put what on the website, changed it or took it down, and why." />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {isOfOne && (
            <Flex gap={5} wrap="wrap">
              {answer.state === 'there' && isThere(answer.value) && (
                <Link tag={RouterLink} to={`/content-manager/collection-types/${subject.uid}/${subject.documentId}`}>
                  Open it
                </Link>
              )}
              <Link tag={RouterLink} to={`/${recordAddress}`}>
                Everything that happened on the website
              </Link>
            </Flex>
          )}
          {answer.state === 'awaited' && <Page.Loading />}
          {answer.state === 'failed' && <Problem message={answer.message} />}
          {answer.state === 'there' && <RecordList entries={answer.value.entries} isOfOne={isOfOne} />}
          {answer.state === 'there' && <PageLinks subject={subject} {...answer.value} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Whether the newsroom still has what the newest entries are about, and its form is found by its type. */
function isThere({ page, entries: [newest] }: Part): boolean {
  return page === 1 && newest?.action !== 'delete' && newest?.uid !== 'api::site-settings.site-settings';
}
