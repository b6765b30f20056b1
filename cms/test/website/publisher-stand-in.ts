import { createServer, type RequestListener } from 'node:http';
import { freePort } from '../harness/free-port';

/** A small server in the publisher's place: real HTTP, and the test says what the website shows. */
export interface PublisherStandIn {
  url: string;
  secret: string;
  /** What `GET /status` answers. */
  status: unknown;
  /** How many times somebody with the right secret rang. */
  rings: number;
  /** Answers nothing at all while this is true. */
  silent: boolean;
  stop(): Promise<void>;
}

export const nothingLive = { live: null, items: {}, publishing: false, problem: null, faults: [], notices: [] };

export async function startPublisher(port?: number): Promise<PublisherStandIn> {
  const usedPort = port ?? (await freePort());
  const answer: RequestListener = (request, response) => {
    if (publisher.silent) return;
    if (request.headers.authorization !== `Bearer ${publisher.secret}`) {
      response.writeHead(401).end();
    } else if (request.method === 'POST' && request.url === '/ring') {
      publisher.rings += 1;
      response.writeHead(202).end();
    } else {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(publisher.status));
    }
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(usedPort, '127.0.0.1', resolve));
  const publisher: PublisherStandIn = {
    url: `http://127.0.0.1:${usedPort}`,
    secret: 'secret of the stand-in',
    status: nothingLive,
    rings: 0,
    silent: false,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return publisher;
}
