import { z } from 'zod';

const strapiError = z.object({
  error: z.object({
    message: z.string(),
    details: z
      .object({ errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })) })
      .optional()
      .catch(undefined),
  }),
});

/**
 * Says in sentences why Strapi refused something.
 * @param about What was sent, in words: `news item “Who is the SENCO?”`.
 * @param status HTTP status of the answer.
 * @param text Body of the answer, whatever it is.
 */
export function describeAnswer(about: string, status: number, text: string): string {
  const first = `The demo content could not be put in: Strapi refused ${about} (status ${status}).`;
  return [first, ...reasons(text), whoCanMendIt(status)].join('\n');
}

/** Says in sentences that Strapi did not let somebody in. */
export function describeNoEntry(email: string, status: number): string {
  const why =
    status === 429 ? 'too many have tried to sign in' : 'there is no such account, or it has another password';
  const mend = status === 429 ? 'wait five minutes and start again' : 'start again with the right e-mail and password';
  return `The demo content could not be put in: Strapi did not let ${email} in (status ${status}): ${why}.\nOperator: ${mend}; seeding goes on where it stopped.`;
}

function reasons(text: string): string[] {
  const parsed = strapiError.safeParse(parseJson(text));
  if (!parsed.success) return text === '' ? [] : [`It said: ${text.slice(0, 200)}`];
  const { message, details } = parsed.data.error;
  const fields = details?.errors ?? [];
  if (fields.length === 0) return [`It said: ${message}`];
  return fields.map((field) => `Field “${field.path.join('.')}”: ${field.message}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whoCanMendIt(status: number): string {
  if (status === 401 || status === 403) return 'Operator: the account it is put in with has to be an administrator.';
  if (status >= 500)
    return 'Operator: look at what Strapi printed, then start again; seeding goes on where it stopped.';
  return 'Developer: correct the item in scripts/seed, then start again; seeding goes on where it stopped.';
}
