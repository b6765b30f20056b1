import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { londonTime } from '../../newsroom/london-day';
import { useOpenForm } from '../form/use-open-form';
import { ways } from '../ways';
import { type Other, usePresence } from './use-presence';

/** The part of the edit view that a panel is told. */
interface EditView {
  model: string;
  document?: { documentId: string };
}

/** The panel that says who else has the item open; there is none while nobody has. */
export function PresencePanel({ model, document }: EditView) {
  const form = useOpenForm();
  const { toggleNotification } = useNotification();
  const isReaders = ways.has(model) && document !== undefined;
  const others = usePresence(
    isReaders ? `/newsroom/presence/${model}/${document.documentId}` : null,
    form?.isModified ?? false,
  );
  const told = useRef(new Set<string>());

  // Beside a narrow screen the panels are folded away, and screen readers do not notice a new one. One's own windows are no
  // news: of them the panel tells.
  useEffect(() => {
    for (const { name } of others.filter(({ isYou }) => !isYou)) {
      const key = `${document?.documentId} ${name}`;
      if (told.current.has(key)) continue;
      told.current.add(key);
      toggleNotification({ type: 'info', message: `${name} has this open too. ${advice}`, timeout: 10_000 });
    }
  }, [others, document?.documentId, toggleNotification]);

  if (others.length === 0) return null;
  return {
    title: 'Not only you',
    content: (
      <>
        {others.map((other) => (
          <Typography key={`${other.name} ${other.since}`} tag="p">
            <strong>{whoElse(other)}</strong>
          </Typography>
        ))}
        <Typography tag="p" textColor="neutral600">
          {advice}
        </Typography>
      </>
    ),
  };
}

const advice = 'Whoever saves second is shown both versions, so nothing is lost.';

function whoElse({ name, since, isYou }: Other): string {
  const who = isYou ? 'You have this open in another window too' : `${name} has this open`;
  return `${who}, since ${londonTime(new Date(since))}.`;
}
