import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { freePort } from '../harness/free-port';

/** A small server in the publisher's place: real HTTP, and the test says what the website shows. */
export interface PublisherStandIn {
  url: string;
  secret: string;
  /** What `GET /status` answers. */
  status: unknown;
  /** How many times somebody with the right secret rang. */
  rings: number;
  /** What it was bidden to do, in order. */
  bids: { path: string; body: unknown }[];
  /** Answers a bid with this instead of doing it. */
  refusal: { status: number; error: string } | null;
  /** Answers nothing at all while this is true. */
  silent: boolean;
  stop(): Promise<void>;
}

export const nothingLive = {
  live: null,
  items: {},
  publishing: false,
  problem: null,
  faults: [],
  notices: [],
  search: null,
  hold: null,
  versions: [],
  publishes: [],
  vanished: null,
};

export async function startPublisher(port?: number): Promise<PublisherStandIn> {
  const usedPort = port ?? (await freePort());
  const answer: RequestListener = (request, response) => {
    if (publisher.silent) return;
    if (request.headers.authorization !== `Bearer ${publisher.secret}`) {
      response.writeHead(401).end();
    } else if (request.method === 'POST' && request.url === '/ring') {
      publisher.rings += 1;
      response.writeHead(202).end();
    } else if (request.method === 'POST') {
      hear(request, response).catch((error: unknown) => response.destroy(new Error(String(error))));
    } else {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(publisher.status));
    }
  };
  const hear = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body: unknown = JSON.parse((await request.setEncoding('utf8').toArray()).join(''));
    const { refusal } = publisher;
    if (refusal === null) publisher.bids.push({ path: request.url ?? '', body });
    response.writeHead(refusal?.status ?? 202, { 'content-type': 'application/json' });
    response.end(JSON.stringify(refusal === null ? { done: true } : { error: refusal.error }));
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(usedPort, '127.0.0.1', resolve));
  const publisher: PublisherStandIn = {
    url: `http://127.0.0.1:${usedPort}`,
    secret: 'secret of the stand-in',
    status: nothingLive,
    rings: 0,
    bids: [],
    refusal: null,
    silent: false,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return publisher;
}
