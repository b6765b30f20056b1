import { Box, Flex, Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

const list = '/content-manager/collection-types';
const writeNews = `${list}/api::news-item.news-item/create`;

const steps = [
  { words: 'Correct a news item, or take it down', to: `${list}/api::news-item.news-item` },
  { words: 'Add an inspection document', to: `${list}/api::inspection-document.inspection-document/create` },
  { words: 'Change a partner’s phone number or website', to: `${list}/api::partner.partner` },
  { words: 'Explain a word in the glossary', to: `${list}/api::glossary-term.glossary-term/create` },
];

/** The card "What would you like to do?" on the home page: what people come here for most, one press away. */
export function FirstStepsCard() {
  return (
    <Flex direction="column" alignItems="flex-start" gap={5}>
      <LinkButton tag={RouterLink} to={writeNews} size="L" startIcon={<Plus />}>
        Write a news item
      </LinkButton>
      {/* The ring round a link in focus needs the room at the right: without it a narrow card scrolls sideways. */}
      <Box tag="ul" paddingRight={2}>
        {steps.map(({ words, to }) => (
          <Box tag="li" key={to} paddingBottom={3}>
            <Link tag={RouterLink} to={to}>
              {words}
            </Link>
          </Box>
        ))}
      </Box>
    </Flex>
  );
}
