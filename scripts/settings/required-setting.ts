import { OperatorError } from '../terminal/operator-error.ts';
import type { Settings } from './settings.ts';

/**
 * A setting that the newsroom can't do without.
 * @throws {OperatorError} when it is missing: no secret has a default
 */
export function requiredSetting({ environment, places }: Settings, name: string): string {
  const value = environment[name] ?? process.env[name];
  if (value) return value;
  throw new OperatorError(
    `${name} is not set. Operator: run "npm start" once, which makes ${places.settings}, or set it in the environment.`,
  );
}
