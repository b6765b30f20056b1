import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Finding } from '../../before-publish/finding';
import { AddTerm } from './add-term';
import { FindingLine } from './finding-line';

interface Props {
  advice: readonly Finding[];
  mayAddTerms: boolean;
  onAdded: (term: string) => void;
  /** The dialog has closed after it did its work. */
  onClosed: () => void;
}

/** What would help readers, folded away until somebody has time for it. */
export function Advice({ advice, mayAddTerms, onAdded, onClosed }: Props) {
  return (
    <details>
      <Opener>
        <Typography textColor="primary600">
          {advice.length === 1 ? 'One suggestion' : `${advice.length} suggestions`}
        </Typography>
      </Opener>
      <Box tag="ul" paddingTop={3}>
        {advice.map((finding) => (
          <FindingLine key={`${finding.where} ${finding.how}`} finding={finding}>
            {mayAddTerms && finding.term !== undefined && (
              <AddTerm term={finding.term} onAdded={onAdded} onClosed={onClosed} />
            )}
          </FindingLine>
        ))}
      </Box>
    </details>
  );
}

const Opener = styled.summary`
  cursor: pointer;
  color: ${({ theme }) => theme.colors.primary600};
  /* Big enough for a finger. */
  padding-block: 4px;
`;
