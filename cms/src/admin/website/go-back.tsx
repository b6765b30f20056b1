import { Field, Textarea, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import type { KeptVersion } from '../../website/operations';
import { WebsiteDialog } from './dialog';
import { VersionChoice } from './version-choice';

interface Props {
  versions: readonly KeptVersion[];
  now: Date;
  onDone: (words: string) => void;
  onClosed: () => void;
}

/** "Go back…": puts the website back to an earlier version, and says why. */
export function GoBack({ versions, now, ...props }: Props) {
  const [chosen, setChosen] = useState('');
  const [why, setWhy] = useState('');
  const [isTried, setTried] = useState(false);
  const [reasonId, choiceId] = [useId(), useId()];
  const earlier = versions.filter(({ inPlace }) => !inPlace);
  const noReason = isTried && why.trim() === '';

  const begin = (): void => {
    setChosen('');
    setWhy('');
    setTried(false);
  };
  const body = (): object | null => {
    setTried(true);
    if (chosen !== '' && why.trim() !== '') return { version: Number(chosen), why: why.trim() };
    const choice = document.getElementById(choiceId)?.querySelector<HTMLElement>('[role="radio"]');
    (chosen === '' ? choice : document.getElementById(reasonId))?.focus();
    return null;
  };

  return (
    <WebsiteDialog
      {...props}
      opens="Go back…"
      variant="secondary"
      title="Go back to an earlier version"
      does={earlier.length === 0 ? null : 'Go back'}
      path="/go-back"
      onOpened={begin}
      body={body}
      doneWords="The website goes back. It is held until somebody lifts the hold."
    >
      {earlier.length === 0 ? (
        <Typography tag="p">There is no earlier version yet to go back to.</Typography>
      ) : (
        <>
          <Typography tag="p">
            Readers then see the website as it was. What has been taken down since stays away. Whatever is published
            waits until an administrator lifts the hold.
          </Typography>
          <VersionChoice
            id={choiceId}
            versions={earlier}
            now={now}
            value={chosen}
            isMissing={isTried && chosen === ''}
            onChange={setChosen}
          />
          <Field.Root
            id={reasonId}
            required
            hint="Your colleagues read it on the home page and beside every item that waits."
            {...(noReason && { error: 'Write why the website goes back.' })}
          >
            <Field.Label>Why do you go back?</Field.Label>
            <Textarea
              value={why}
              maxLength={300}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setWhy(event.target.value)}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        </>
      )}
    </WebsiteDialog>
  );
}
