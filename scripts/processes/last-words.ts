import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const mostLines = 12;
/** Logs grow for months: only the end of one is read. */
const mostBytes = 16_384;

/**
 * The last that a program said before it ended, in words for the operator.
 *
 * @param log where it said it
 * @param from how many bytes the log had before it began
 */
export function lastWords(log: string, from: number): string {
  const said = stripVTControlCharacters(endOf(log, from)).trimEnd();
  if (said === '') return 'It said nothing.';
  const lines = said.split('\n').slice(-mostLines);
  return `The last it said:\n\n${lines.map((line) => `    ${line}`).join('\n')}\n\nAll of it is in ${log}.`;
}

function endOf(log: string, from: number): string {
  try {
    const file = openSync(log, 'r');
    try {
      const { size } = fstatSync(file);
      const bytes = Buffer.alloc(Math.max(0, Math.min(size - from, mostBytes)));
      readSync(file, bytes, 0, bytes.length, size - bytes.length);
      return bytes.toString('utf8');
    } finally {
      closeSync(file);
    }
  } catch {
    // Removed, or not readable: that it ended is worth telling all the same.
    return '';
  }
}
