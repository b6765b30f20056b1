/**
 * Loaded into a program by a test (`node --import`): its clock goes wrong by as many milliseconds as the file CLOCK_SHIFT
 * says at that moment. Timers keep running as they do when somebody sets a computer's clock.
 */
import { readFileSync } from 'node:fs';

const file = process.env.CLOCK_SHIFT;
const now = Date.now;

function shifted(): number {
  return now() + (file === undefined ? 0 : Number(readFileSync(file, 'utf8')));
}

globalThis.Date = new Proxy(Date, {
  construct: (target, words, newTarget) =>
    Reflect.construct(target, words.length === 0 ? [shifted()] : words, newTarget),
  apply: () => new Date().toString(),
});
Date.now = shifted;
