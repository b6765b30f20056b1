import { OperatorError } from '../terminal/operator-error.ts';

/**
 * The numbers of articles that a person asked for; 100 when none.
 *
 * @throws {OperatorError} when something else than a whole number was given
 */
export function sizes(given: readonly string[]): number[] {
  const wrong = given.find((word) => !/^[1-9]\d*$/.test(word));
  if (wrong !== undefined) {
    throw new OperatorError(`"${wrong}" is no number of articles. Say for example: npm run bench -- 100 1000`);
  }
  return given.length === 0 ? [100] : given.map(Number);
}
