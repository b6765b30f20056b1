import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { OperatorError } from '../../terminal/operator-error.ts';
import type { Log } from '../log.ts';
import { withoutContent } from '../removals/without-content.ts';
import type { Status } from '../status.ts';
import type { Act } from './acts.ts';
import { readBody } from './read-body.ts';

export interface DoorbellOptions {
  /** 0 finds a free one. */
  port: number;
  secret: string;
  ring(): void;
  status(): Promise<Status>;
  /** What people can have done besides, by `POST`. */
  acts: readonly Act[];
  log: Log;
}

export interface Doorbell {
  port: number;
  stop(): Promise<void>;
}

/**
 * Listens on this machine only: `POST /ring` says that something changed, `GET /status` asks how things stand, and each of the
 * acts is a `POST` of its own. All want `Authorization: Bearer <secret>`; what is wrong is answered with `{ "error": sentence }`.
 *
 * @throws {OperatorError} when the port is taken
 */
export function startDoorbell(options: DoorbellOptions): Promise<Doorbell> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      options.log('request failed', { asked: String(request.url), reason: withoutContent(String(error)) });
      send(response, 500, {
        error: 'The publisher could not do that, or not read how things stand. Its log says where.',
      });
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new OperatorError(`The publisher can't listen on port ${options.port}: ${error.message}.`));
    });
    server.listen(options.port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : options.port,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function answer(options: DoorbellOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = `${request.method} ${request.url}`;
  if (!isAllowed(request.headers.authorization, options.secret)) {
    request.resume();
    options.log('refused', { asked, reason: 'wrong or missing secret' });
    response.setHeader('WWW-Authenticate', 'Bearer');
    return send(response, 401, {
      error: 'The secret is wrong or missing. Operator: PUBLISHER_SECRET must be the same for both.',
    });
  }
  const body = await readBody(request);
  if (asked === 'POST /ring') {
    options.ring();
    return send(response, 202, { rung: true });
  }
  if (asked === 'GET /status') return send(response, 200, await options.status());
  const act = options.acts.find(({ path }) => asked === `POST ${path}`);
  if (act !== undefined) return perform(act, body, response);
  const paths = options.acts.map(({ path }) => `, POST ${path}`).join('');
  return send(response, 404, { error: `There are only GET /status, POST /ring${paths}.` });
}

async function perform(act: Act, body: unknown, response: ServerResponse): Promise<void> {
  const read = act.read(body);
  if (typeof read === 'string') return send(response, 400, { error: read });
  const done = await read();
  return send(response, done.status, done.status === 202 ? { accepted: true } : { error: done.error });
}

/** Compares digests, which have one length, in a time that says nothing about how much of the secret was right. */
function isAllowed(header: string | undefined, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${secret}`));
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}
