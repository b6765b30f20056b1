import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';
import { endsWithParent } from './ends-with-parent.ts';
import { lastWords } from './last-words.ts';

/** A Node program to run in a process of its own. */
export interface Program {
  /** As the operator knows it, for example "Strapi". */
  name: string;
  /** The script and its arguments. */
  arguments: string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** Everything the program prints goes to this file. */
  log: string;
}

export interface Child {
  /** Resolves when the process is gone, with a sentence on how it ended. */
  ended: Promise<string>;
  /** The last it said, in words for the operator. */
  lastWords(): string;
  /** Asks the process to end; after `patience` milliseconds it is made to, together with everything it started. */
  stop(patience: number): Promise<void>;
}

/**
 * Starts a program. It ends when asked to, or when this process is gone.
 *
 * @param log begin a new one, and keep beside it what the program printed the time before; or go on with the old one
 * @throws when the log can't be written, or the machine can't start anything
 */
export function startChild(program: Program, log: 'new' | 'old' = 'new'): Child {
  const output = openLog(program.log, log);
  const { size } = fstatSync(output);
  const child = spawnInto(output, program);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code}`));
  });
  let gone = false;
  ended.then(() => {
    gone = true;
  });
  return {
    ended,
    lastWords: () => lastWords(program.log, size),
    async stop(patience) {
      if (gone) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
      await ended;
      clearTimeout(force);
    },
  };
}

function spawnInto(output: number, program: Program): ChildProcess {
  try {
    return spawn(process.execPath, [...endsWithParent, ...program.arguments], {
      cwd: program.folder,
      env: program.environment,
      stdio: ['ignore', output, output],
      // A group of its own: Ctrl-C in the terminal reaches only us, and we end the parts in their right order.
      detached: true,
    });
  } finally {
    closeSync(output);
  }
}

function openLog(file: string, which: 'new' | 'old'): number {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (which === 'new' && existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'));
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
