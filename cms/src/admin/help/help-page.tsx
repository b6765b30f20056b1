import { Box, Flex, Link } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { helpAddress, helpOf } from './help-address';
import { HelpText } from './help-text';
import { helpPages } from './pages';

/** "Help" in the menu: which pages there are, or with a page in its address that page. */
export default function Help() {
  const name = useParams()['*'] ?? '';
  const page = helpPages.find((candidate) => candidate.name === name);
  const title = page?.title ?? 'Help';
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        {...(page
          ? {
              navigationAction: (
                <Link tag={RouterLink} to={`/${helpAddress}`}>
                  All help pages
                </Link>
              ),
            }
          : { subtitle: 'How things are done here, step by step.' })}
      />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 7 }} marginBottom={8}>
          {page ? <HelpText text={page.text} /> : <Contents />}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function Contents() {
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={4}>
      {helpPages.map(({ name, title }) => (
        <li key={name}>
          <Link tag={RouterLink} to={helpOf(name)}>
            {title}
          </Link>
        </li>
      ))}
    </Flex>
  );
}
