import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ExportedType } from '../site-content/exported-type';

/** As many items as are named with all that is wrong with them: more would not fit on a screen. */
const mostNamed = 5;

/**
 * Finds out why items can't be published together. Strapi tells of the first one only, and somebody would mend and press
 * once for each.
 *
 * @returns An error that names them all; null where it is not more than one.
 */
export async function bulkRefusals(
  strapi: Core.Strapi,
  { uid }: ExportedType,
  ids: readonly string[],
): Promise<Error | null> {
  const sentences: string[] = [];
  for (const documentId of ids) {
    const refusal = await refusalOf(strapi, () => strapi.documents(uid).publish({ documentId }));
    if (refusal !== null) sentences.push(refusal);
  }
  if (sentences.length < 2) return null;
  const named = sentences.slice(0, mostNamed);
  const rest = sentences.length - named.length;
  const message = [
    `Nothing is published yet: ${sentences.length} of the ${ids.length} have to be mended first.`,
    ...named,
    ...(rest > 0 ? [`${rest} more can’t be published either.`] : []),
  ].join(' ');
  return new errors.ValidationError(message, { errors: named.map((one) => ({ path: [], message: one })) });
}

class TakenBack extends Error {}

/** Does something in the database, takes it back, and says why it was refused, if it was. */
async function refusalOf(strapi: Core.Strapi, attempt: () => Promise<unknown>): Promise<string | null> {
  try {
    await strapi.db.transaction(async () => {
      await attempt();
      throw new TakenBack();
    });
  } catch (error) {
    if (error instanceof TakenBack) return null;
    if (error instanceof errors.ValidationError) return error.message;
    throw error;
  }
  return null;
}
