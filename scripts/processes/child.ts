import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { OperatorError } from '../terminal/operator-error.ts';
import { endsWithParent } from './ends-with-parent.ts';

/** A Node program to run in a process of its own. */
export interface Program {
  /** As the operator knows it, for example "Strapi". */
  name: string;
  /** The script and its arguments. */
  arguments: string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** Everything the program prints goes to this file; what it printed the time before is kept beside it. */
  log: string;
}

export interface Child {
  name: string;
  /** Resolves when the process is gone, with a sentence on how it ended. */
  ended: Promise<string>;
  running(): boolean;
  /** Asks the process to end; after `patience` milliseconds it is made to, together with everything it started. */
  stop(patience: number): Promise<void>;
}

/** Starts a program. It ends when asked to, or when this process is gone. */
export function startChild(program: Program): Child {
  const log = openLog(program.log);
  const child = spawn(process.execPath, [...endsWithParent, ...program.arguments], {
    cwd: program.folder,
    env: program.environment,
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C in the terminal reaches only us, and we end the parts in their right order.
    detached: true,
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code}`));
  });
  let gone = false;
  ended.then(() => {
    gone = true;
  });
  return {
    name: program.name,
    ended,
    running: () => !gone,
    async stop(patience) {
      if (gone) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
      await ended;
      clearTimeout(force);
    },
  };
}

/** What to tell the operator when a program ended by itself. */
export function endedByItself(program: Program, how: string): OperatorError {
  const said = existsSync(program.log) ? stripVTControlCharacters(readFileSync(program.log, 'utf8')) : '';
  const lines = said.trimEnd().split('\n').slice(-12);
  const last = lines.map((line) => `    ${line}`).join('\n');
  return new OperatorError(
    `${program.name} ${how}, so the newsroom stops. The last it said:\n\n${last}\n\nAll of it is in ${program.log}.`,
  );
}

function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'));
  return openSync(file, 'a', 0o600);
}

function signalGroup(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // Where there are no process groups (Windows), or when the group is gone, the process itself is all there is.
    child.kill(name);
  }
}
