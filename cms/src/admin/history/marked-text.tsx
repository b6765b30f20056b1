import { Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Piece } from './difference';

/**
 * Words with what was taken out struck through and what was added underlined. Screen readers pass over such marks, so they
 * are told in words.
 */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <Words tag="p" dir="auto">
      {pieces.map(({ change, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing in it ever moves.
        <MarkedWords key={index} change={change} text={text} />
      ))}
    </Words>
  );
}

function MarkedWords({ change, text }: Piece) {
  if (change === 'same') return text;
  const Mark = change === 'added' ? Added : TakenOut;
  return (
    <Mark>
      <VisuallyHidden>{change === 'added' ? ' [added: ' : ' [taken out: '}</VisuallyHidden>
      {text}
      <VisuallyHidden>] </VisuallyHidden>
    </Mark>
  );
}

const Words = styled(Typography)`
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;

const TakenOut = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;
