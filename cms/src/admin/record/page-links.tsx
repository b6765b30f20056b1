import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Subject } from './entry';
import { recordOf } from './record-address';

interface Props {
  subject: Subject;
  page: number;
  pages: number;
}

/** The way to newer and older entries. */
export function PageLinks({ subject, page, pages }: Props) {
  if (pages < 2) return null;
  return (
    <Flex tag="nav" aria-label="Pages" gap={5} wrap="wrap">
      {page > 1 && (
        <Link tag={RouterLink} to={recordOf(subject, page - 1)}>
          Newer
        </Link>
      )}
      <Typography>
        Page {page} of {pages}
      </Typography>
      {page < pages && (
        <Link tag={RouterLink} to={recordOf(subject, page + 1)}>
          Older
        </Link>
      )}
    </Flex>
  );
}
