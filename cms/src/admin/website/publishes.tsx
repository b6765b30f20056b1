import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { PastPublish } from '../../website/operations';
import { londonWhen } from '../record/london-when';
import { seconds, whatChanged } from './publish-words';

/** The last times that the website changed: when, what, and how long it took. */
export function WebsitePublishes({ publishes, now }: { publishes: readonly PastPublish[]; now: Date }) {
  if (publishes.length === 0) return null;
  return (
    <Box>
      <Table>
        <caption>
          <Typography fontWeight="bold">The last times that it changed</Typography>
        </caption>
        <thead>
          <tr>
            {['When', 'What changed', 'How long'].map((heading) => (
              <th key={heading} scope="col">
                <Typography variant="pi" textColor="neutral600">
                  {heading}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {publishes.map((publish) => (
            <tr key={publish.at}>
              <td>
                <Typography>{londonWhen(publish.at, now)}</Typography>
              </td>
              <td>
                <Typography>{whatChanged(publish)}</Typography>
              </td>
              <td>
                <Typography>{seconds(publish.tookMs)}</Typography>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
}

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;

  caption {
    text-align: start;
  }

  th,
  td {
    padding-block: 4px;
    padding-inline: 0 8px;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
