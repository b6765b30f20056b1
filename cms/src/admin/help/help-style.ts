import { styled } from 'styled-components';

/** A page of plain text, as wide as reads well. Strapi takes the bullets and margins off everything, so they come back here. */
export const HelpStyle = styled.div`
  max-width: 68rem;
  font-size: 1.6rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;

  > * + * {
    margin-top: 1.6rem;
  }

  h2 {
    margin-top: 3.2rem;
    font-size: 2rem;
    font-weight: 600;
  }

  h3 {
    font-weight: 600;
  }

  ol,
  ul {
    padding-left: 2.4rem;
  }

  ol {
    list-style: decimal;
  }

  ul {
    list-style: disc;
  }

  li + li {
    margin-top: 0.8rem;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }

  strong {
    font-weight: 600;
  }

  em {
    font-style: italic;
  }

  img {
    max-width: 100%;
    height: auto;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
  }

  th,
  td {
    padding: 0.8rem 1.6rem 0.8rem 0;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: left;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }
`;
