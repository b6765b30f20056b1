/**
 * Loaded into the programs of a newsroom by a test (`node --import`): writes down, in the file that OUTSIDE_CALLS names,
 * which program it watches, and every connection of that to another machine.
 */
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const own = new Set(['127.0.0.1', '::1', 'localhost']);
const file = process.env.OUTSIDE_CALLS;
const connect = Socket.prototype.connect;

if (file) appendFileSync(file, `watching ${process.argv[1]}\n`);

Socket.prototype.connect = function (this: Socket, ...words: unknown[]) {
  const host = hostOf(words);
  if (file && host !== undefined && !own.has(host)) appendFileSync(file, `${host} called by ${process.argv[1]}\n`);
  return Reflect.apply(connect, this, words);
};

/** Of what Node passes on: `connect(options)`, `connect([options, callback])` or `connect(port, host)`. A path is no host. */
function hostOf([first, second]: unknown[]): string | undefined {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options === 'object' && options !== null) {
    return 'host' in options && typeof options.host === 'string' ? options.host : undefined;
  }
  return typeof second === 'string' ? second : undefined;
}
