import { Field, Textarea } from '@strapi/design-system';
import { mostWords } from '../../taking-down/reasons';

interface Props {
  id: string;
  value: string;
  error: string | null;
  onChange: (words: string) => void;
}

/** What readers are told when the reason is none of the usual ones. */
export function WordsField({ id, value, error, onChange }: Props) {
  const left = mostWords - value.trim().length;
  return (
    <Field.Root id={id} required {...(error !== null && { error })} hint={room(left)}>
      <Field.Label>What do you tell readers?</Field.Label>
      <Textarea
        value={value}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

function room(left: number): string {
  if (left === mostWords) return `One or two sentences, at most ${mostWords} letters. Everybody can read them.`;
  return left < 0 ? `${-left} letters too many.` : `${left} letters left.`;
}
