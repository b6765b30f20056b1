import { Box, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import type { Vanished } from '../../website/operations';
import { WebsiteDialog } from './dialog';

interface Props {
  vanished: Vanished;
  onDone: (words: string) => void;
  onClosed: () => void;
}

/** "Confirm removals…": lists what is missing by name, and confirms that list and nothing else. */
export function ConfirmRemovals({ vanished, ...props }: Props) {
  // What is being looked at stays as it is, also when more goes missing meanwhile: the server then refuses the old list.
  const [shown, setShown] = useState(vanished);
  const heading = useId();
  return (
    <WebsiteDialog
      {...props}
      opens="Confirm removals…"
      variant="danger-light"
      title="Are these meant to go?"
      does={shown.items.length === 1 ? 'Yes, take it off the website' : 'Yes, take them off the website'}
      path="/accept-removals"
      onOpened={() => setShown(vanished)}
      body={() => ({ digest: shown.digest })}
      doneWords="Confirmed. They leave the website now."
    >
      <Typography tag="p">
        These are on the website but gone from the newsroom, and nobody took them down. Perhaps an earlier state of the
        database was put back. If so, do not confirm; tell whoever looks after the newsroom.
      </Typography>
      <Box>
        <Typography id={heading} tag="h3" variant="omega" fontWeight="bold">
          {shown.items.length === 1 ? 'One item is missing' : `${shown.items.length} items are missing`}
        </Typography>
        {/* Long lists scroll, and whoever uses the keyboard has to get there. */}
        <Box tag="ul" aria-labelledby={heading} tabIndex={0} paddingTop={2} maxHeight="40vh" overflow="auto">
          {shown.items.map(({ key, title }) => (
            <Typography key={key} tag="li">
              {title ?? `${kindOf(key)} without a title`}
            </Typography>
          ))}
        </Box>
      </Box>
    </WebsiteDialog>
  );
}

/** `news-item:abc` is a news item. */
function kindOf(key: string): string {
  const kind = (key.split(':')[0] ?? '').replaceAll('-', ' ');
  return kind === '' ? 'Something' : kind.charAt(0).toUpperCase() + kind.slice(1);
}
