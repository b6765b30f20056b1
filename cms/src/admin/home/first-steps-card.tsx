import { Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Files, Plus } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { isRow, textOf } from '../../site-content/row';
import { helpAddress } from '../help/help-address';
import mark from '../mark.svg';
import { Problem } from '../taking-down/problem';
import { useAnswer } from '../use-answer';
import { useMayCreate } from './use-may-create';

const newsItem = 'api::news-item.news-item';
const document = 'api::inspection-document.inspection-document';
const newOne = (uid: string) => `/content-manager/collection-types/${uid}/create`;

/** The card "What would you like to do?" on the home page: whose newsroom it is, and what people come here for most. */
export function FirstStepsCard() {
  const mayCreate = useMayCreate();
  const answer = useAnswer('/newsroom/home', readHome, '');
  return (
    // The ring round a button in focus needs the room at the sides.
    <Flex direction="column" alignItems="stretch" gap={5} padding={1}>
      {answer.state === 'failed' && <Problem message={answer.message} />}
      {answer.state === 'there' && answer.value.organisation !== null && (
        <Flex gap={3}>
          <img src={mark} alt="" width={40} height={40} />
          <Typography tag="p" variant="delta" style={{ overflowWrap: 'anywhere' }}>
            {answer.value.organisation}
          </Typography>
        </Flex>
      )}
      <Flex gap={3} wrap="wrap">
        {mayCreate(newsItem) && (
          <LinkButton tag={RouterLink} to={newOne(newsItem)} size="L" startIcon={<Plus />}>
            Write a news item
          </LinkButton>
        )}
        {mayCreate(document) && (
          <LinkButton tag={RouterLink} to={newOne(document)} size="L" variant="secondary" startIcon={<Files />}>
            Add a document
          </LinkButton>
        )}
      </Flex>
      <Flex gap={4} wrap="wrap">
        {answer.state === 'there' && answer.value.address !== null && (
          <Link href={answer.value.address} target="_blank" rel="noreferrer">
            See the website (opens in a new tab)
          </Link>
        )}
        <Link tag={RouterLink} to={`/${helpAddress}`}>
          Help: how things are done
        </Link>
      </Flex>
    </Flex>
  );
}

/** Whose newsroom it is, and where its website is. */
interface Home {
  organisation: string | null;
  address: string | null;
}

/** @throws when the answer is something else. */
function readHome(answer: unknown): Home {
  if (!isRow(answer)) throw new Error('The newsroom did not say whose it is.');
  return { organisation: textOf(answer, 'organisation'), address: textOf(answer, 'address') };
}
