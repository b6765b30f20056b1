/**
 * Something the operator can mend. Its message is the whole story in plain words (what is wrong, where, what to do), so a
 * command prints it as it is, without a stack trace.
 */
export class OperatorError extends Error {
  override name = 'OperatorError';
}
