import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { OperatorError } from '../terminal/operator-error.ts';
import { endsWithParent } from './ends-with-parent.ts';

/** A tool, such as a compiler, that does one thing and ends. */
export interface Tool {
  /** What it does, for the message when it fails: "Building the admin". */
  doing: string;
  /** The program to run; Node itself, with a script as its first argument, when there is none. */
  program?: string;
  arguments: string[];
  folder: string;
  environment?: NodeJS.ProcessEnv;
  /** Called with each line that the tool prints. */
  onLine?: (line: string) => void;
}

/**
 * Runs a tool to its end.
 * @returns everything it printed
 * @throws {OperatorError} with what it printed, when it fails
 */
export async function runTool(tool: Tool): Promise<string> {
  const { code, output } = await tryTool(tool);
  if (code === 0) return output;
  throw new OperatorError(`${tool.doing} failed:\n\n${output.trimEnd()}`);
}

/** Runs a tool to its end, whatever that is. */
export function tryTool({
  program,
  arguments: words,
  folder,
  environment,
  onLine,
}: Tool): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const [command, given] = program ? [program, words] : [process.execPath, [...endsWithParent, ...words]];
    const child = spawn(command, given, {
      cwd: folder,
      env: { ...process.env, ...environment, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let unfinished = '';
    const take = (coloured: string): void => {
      const part = stripVTControlCharacters(coloured);
      output += part;
      const lines = (unfinished + part).split('\n');
      unfinished = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
