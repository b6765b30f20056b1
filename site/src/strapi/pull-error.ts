/**
 * Why nothing may be published now: there is doubt about the export as a whole.
 * The message is all that an operator needs: what is wrong and where, then who can mend it and how.
 */
export class PullError extends Error {
  override name = 'PullError';

  /**
   * @param problem what is wrong and where, as one sentence
   * @param remedy who can mend it and how, for example `Operator: start Strapi and try again.`
   */
  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem}\n${remedy}`, options);
  }
}
