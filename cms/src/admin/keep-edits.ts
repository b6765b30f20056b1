import { adminApi } from '@strapi/strapi/admin';
import { asRefusal } from './form/as-refusal';
import { outcomeOf, tellOutcome } from './form/save-outcome';

/** The parts of Strapi's own definition of a save that this file changes. */
interface Definition {
  onQueryStarted?: (asked: unknown, tools: { queryFulfilled: Promise<unknown> }) => Promise<void>;
  invalidatesTags?: unknown;
  transformErrorResponse?: (error: unknown) => unknown;
}

/**
 * Keeps what somebody has written when the server refuses to save it, and tells the rest of the admin what came of it.
 *
 * Strapi puts the new values into its store before the server has answered, and takes them out again when it refuses. The
 * form follows the store, so a refusal would throw away everything that was typed since the last save
 * (https://github.com/strapi/strapi/issues/22646). It also fetches the item afresh after a refusal: were it refused because
 * a colleague has saved another version, that one would take the place of what was typed. Without these two steps the
 * form changes only when something was saved. And a save that failed is told it as a refusal, whatever the reason.
 */
export function keepEditsOnRefusal(): void {
  adminApi.enhanceEndpoints({
    endpoints: { createDocument: keepEdits, updateDocument: keepEdits, publishDocument: keepEdits },
  });
}

function keepEdits(definition: Definition): void {
  const { invalidatesTags } = definition;
  definition.invalidatesTags = (result: unknown, error: unknown, ...more: unknown[]): unknown => {
    if (error) return [];
    return typeof invalidatesTags === 'function' ? invalidatesTags(result, error, ...more) : invalidatesTags;
  };
  definition.transformErrorResponse = asRefusal;
  definition.onQueryStarted = async (asked, { queryFulfilled }) => {
    const outcome = await queryFulfilled.then(
      (answer) => outcomeOf(asked, dataIn(answer), null),
      (failure: unknown) => outcomeOf(asked, null, errorIn(failure)),
    );
    if (outcome !== null) tellOutcome(outcome);
  };
}

function dataIn(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : null;
}

function errorIn(failure: unknown): unknown {
  return typeof failure === 'object' && failure !== null && 'error' in failure ? failure.error : failure;
}
