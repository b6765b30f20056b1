import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The buttons of a step: always in sight, but where there is little room, as at 400 % zoom. */
export const Buttons = styled(Flex)`
  gap: ${({ theme }) => theme.spaces[3]};
  flex-wrap: wrap;
  padding-block: ${({ theme }) => theme.spaces[3]};
  background: ${({ theme }) => theme.colors.neutral0};

  @media (min-height: 30em) {
    position: sticky;
    /* Down to the edge of the dialog, through the space that it leaves below everything. */
    bottom: -${({ theme }) => theme.spaces[8]};
    /* On a phone that space is a little less high, and a strip of what scrolls by would show below. */
    box-shadow: 0 ${({ theme }) => theme.spaces[3]} 0 ${({ theme }) => theme.colors.neutral0};
    z-index: 1;
  }
`;
