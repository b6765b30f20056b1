import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { Link as LinkIcon } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { londonDay, londonTime } from '../../newsroom/london-day';
import { serverSentence } from '../server-sentence';
import { Problem } from '../taking-down/problem';
import { readSharedLink, type SharedLink } from './shared-link';

/** Makes a link to the preview of one item and puts it where the next Paste takes it from. */
export function ShareLink({ path }: { path: string }) {
  const { post } = useFetchClient();
  const [isAtIt, setAtIt] = useState(false);
  const [made, setMade] = useState<(SharedLink & { isCopied: boolean }) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const make = async (): Promise<void> => {
    if (isAtIt) return;
    setAtIt(true);
    setProblem(null);
    setMade(null);
    try {
      const { data } = await post<unknown>(path);
      const link = readSharedLink(data);
      setMade({ ...link, isCopied: await copy(link.address) });
    } catch (error) {
      setProblem(serverSentence(error));
    } finally {
      setAtIt(false);
    }
  };

  return (
    <Flex className="newsroom-share" direction="column" alignItems="stretch" gap={3} width="100%">
      <Button variant="secondary" startIcon={<LinkIcon aria-hidden />} aria-disabled={isAtIt} onClick={make} fullWidth>
        Copy a link
      </Button>
      <Typography tag="p" role="status">
        {made && `${made.isCopied ? 'Copied.' : 'Copy it from below.'} It works until ${when(made.until)}.`}
      </Typography>
      {made && (
        <Field.Root name="newsroom-shared-link">
          <Field.Label>The link</Field.Label>
          <Field.Input readOnly value={made.address} onFocus={(event) => event.currentTarget.select()} />
        </Field.Root>
      )}
      <Typography tag="p" textColor="neutral600">
        Whoever has the link sees what was saved last, also what you save later, without an account.
      </Typography>
      {problem !== null && <Problem message={problem} />}
    </Flex>
  );
}

/** Browsers refuse it on addresses that are not secure, and when somebody has said no. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function when(until: Date): string {
  return `${londonDay(until)}, ${londonTime(until)}`;
}
