import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { OperatorError } from '../terminal/operator-error.ts';

/** A port the newsroom wants, and what for. */
export interface WantedPort {
  setting: 'CMS_PORT' | 'SITE_PORT' | 'PUBLISHER_PORT' | 'PREVIEW_PORT';
  port: number;
  use: string;
}

/**
 * Makes sure that nothing else uses the ports.
 * @throws {OperatorError} naming each port that can't be had, and how to choose another one
 */
export async function requireFreePorts(wanted: readonly WantedPort[]): Promise<void> {
  const complaints: string[] = [];
  const instead: string[] = [];
  for (const { setting, port, use } of wanted) {
    const twin = wanted.find((other) => other.port === port && other.setting !== setting);
    const complaint = twin ? `is wanted for ${twin.use} too` : (await isFree(port)) ? '' : 'is used by another program';
    if (!complaint) continue;
    complaints.push(`Port ${port}, which ${use} needs, ${complaint}.`);
    instead.push(`${setting}=${await freePort()}`);
  }
  if (complaints.length === 0) return;
  throw new OperatorError(
    `${complaints.join('\n')}\nEither end that program (perhaps the newsroom runs already), or choose other ports, for example:\n\n    ${instead.join(' ')} npm start`,
  );
}

/** Whether a program on this machine could listen on the port, on the addresses that only this machine reaches. */
export async function isFree(port: number): Promise<boolean> {
  // Listening alone does not tell: some systems let two programs listen on one port, at different addresses.
  if (await answers(port, '127.0.0.1')) return false;
  if (await answers(port, '::1')) return false;
  return canListen(port);
}

/**
 * A port that is free now, and most likely still in a minute. The system's own choice would not be: it lends such a port to the
 * next program that calls another. These are below the ones that it lends.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(10_000, 32_000);
    if (await isFree(port)) return port;
  }
  throw new OperatorError('This machine has no free port left.');
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
