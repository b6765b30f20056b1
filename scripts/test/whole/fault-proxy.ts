import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Gets the whole answer of Strapi and gives back what arrives instead. */
export type Damage = (body: string) => string | Buffer;

/** What goes wrong between Strapi and whoever reads it. */
export type Fault =
  | 'none'
  /** Nobody listens. */
  | 'down'
  /** A request is taken and never answered. */
  | 'silent'
  /** The answer begins and then stands still. */
  | 'stuck'
  | { status: number }
  | { type: string; damage: Damage };

export interface FaultProxy {
  url: string;
  /** From now on every answer fails in this way. */
  set(fault: Fault): void;
  stop(): Promise<void>;
}

/** A proxy in front of a real Strapi at `target` that spoils its answers on demand. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  let fault: Fault = 'none';
  const server = createServer((incoming, outgoing) => spoil(fault, target, incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    set: (next) => {
      fault = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const exportType = 'application/x-ndjson; charset=utf-8';

function spoil(fault: Fault, target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (fault === 'silent') return;
  if (fault === 'down') {
    incoming.socket.destroy();
    return;
  }
  if (typeof fault === 'object' && 'status' in fault) {
    outgoing.writeHead(fault.status, { 'content-type': 'application/json' }).end('{"error":{"message":"refused"}}');
    return;
  }
  // Damage shows only in a whole answer, never in "not modified". Only the export is damaged: files pass through.
  const passes = fault === 'none' || !incoming.url?.startsWith('/api/site-content');
  if (!passes) delete incoming.headers['if-none-match'];
  forward(target, incoming, (status, headers, body) => {
    if (passes || incoming.method === 'HEAD') {
      outgoing.writeHead(status, headers).end(body);
    } else if (fault === 'stuck') {
      outgoing.writeHead(status, { 'content-type': exportType }).write(body.subarray(0, 1000));
    } else {
      outgoing.writeHead(status, { 'content-type': fault.type }).end(fault.damage(body.toString('utf8')));
    }
  });
}

function forward(
  target: string,
  incoming: IncomingMessage,
  done: (status: number, headers: IncomingMessage['headers'], body: Buffer) => void,
): void {
  const { host: _host, ...headers } = incoming.headers;
  const outgoing = request(new URL(incoming.url ?? '/', target), { method: incoming.method ?? 'GET', headers });
  outgoing.on('response', async (answer) => {
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part);
    done(answer.statusCode ?? 502, answer.headers, Buffer.concat(parts));
  });
  outgoing.on('error', () => incoming.socket.destroy());
  incoming.pipe(outgoing);
}
