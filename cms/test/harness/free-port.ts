import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * A port on this machine that nobody listens on at the moment, and most likely still in a minute: below those that the system
 * lends to programs that call others.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(10_000, 32_000);
    if (await canListen(port)) return port;
  }
  throw new Error('This machine gave no free port.');
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
