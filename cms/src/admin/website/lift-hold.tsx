import { Typography } from '@strapi/design-system';
import type { Hold } from '../../website/operations';
import { WebsiteDialog } from './dialog';

interface Props {
  hold: Hold;
  onDone: (words: string) => void;
  onClosed: () => void;
}

/** "Lift the hold", with a question first. */
export function LiftHold({ hold, ...props }: Props) {
  return (
    <WebsiteDialog
      {...props}
      opens="Lift the hold"
      variant="secondary"
      title="Lift the hold?"
      does="Lift the hold"
      path="/lift-hold"
      body={() => ({})}
      doneWords="The hold is lifted. What was published meanwhile goes on the website now."
    >
      <Typography tag="p">
        The website then shows what is published in the newsroom now, with everything that has waited. See first that
        what made somebody go back is mended: otherwise readers get it again.
      </Typography>
      <Typography tag="p">The reason to go back was: “{hold.why}”</Typography>
    </WebsiteDialog>
  );
}
