import { Field, Textarea, TextInput, Typography } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

interface Term {
  term: string;
  expansion: string;
  meaning: string;
}

const labels: readonly { name: keyof Term; label: string; hint: string }[] = [
  { name: 'term', label: 'Term', hint: 'As it stands in the text.' },
  { name: 'expansion', label: 'In full', hint: 'What the letters stand for.' },
  { name: 'meaning', label: 'Meaning', hint: 'One or two plain sentences.' },
];

interface Props {
  fields: Term;
  /** Somebody has pressed the button: what is missing is told. */
  isTried: boolean;
  onChange: (fields: Term) => void;
}

/** What a glossary term needs, with the labels of its own form. */
export function TermFields({ fields, isTried, onChange }: Props) {
  return (
    <>
      <Typography tag="p">
        Readers see it on the glossary page as soon as you add it, and every article then explains the word.
      </Typography>
      {labels.map(({ name, label, hint }) => {
        const isMissing = isTried && fields[name].trim() === '';
        const change = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void =>
          onChange({ ...fields, [name]: event.target.value });
        return (
          <Field.Root key={name} required hint={hint} {...(isMissing && { error: `“${label}” is empty. Fill it in.` })}>
            <Field.Label>{label}</Field.Label>
            {name === 'meaning' ? (
              <Textarea value={fields[name]} onChange={change} />
            ) : (
              <TextInput value={fields[name]} onChange={change} />
            )}
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        );
      })}
    </>
  );
}
