import { endWithCallers } from '../processes/end-with-callers.ts';
import { OperatorError } from './operator-error.ts';

/**
 * Runs the work of a command. A failure ends the command with exit code 1: what the operator can mend is shown as a
 * sentence, a fault in our own code with its stack, so that it can be reported. It also ends when npm, which it was
 * started through, is gone.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  endWithCallers();
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof OperatorError ? `\n${error.message}\n` : error);
  }
}
