import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Manners } from '../../links/polite.ts';

/** A request as it arrived at one of the hosts. */
export interface Asked {
  /** `HEAD one.example/page` */
  what: string;
  at: number;
  userAgent: string | undefined;
}

/** A real server on this machine in place of all hosts of the web, with all their manners. */
export interface RudeWeb {
  /** The address of a path on a host, for example of `/gone` on `one.example`. */
  at(host: string, path: string): string;
  readonly asked: Asked[];
  /** How to ask it: quickly, and with leave to ask this machine. */
  manners: Manners;
}

/** Ends with the test. */
export async function startRudeWeb(changes: Partial<Manners> = {}): Promise<RudeWeb> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '');
    asked.push({
      what: `${request.method} ${host}${request.url}`,
      at: Date.now(),
      userAgent: request.headers['user-agent'],
    });
    const path = request.url?.split('?')[0] ?? '';
    (pages[path] ?? pages['/fine'])?.(response, request, asked);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    at: (host, path) => `http://${host}:${port}${path}`,
    asked,
    manners: {
      userAgent: 'A test (+https://news.example.org/)',
      patience: 300,
      rest: 20,
      longestWait: 1500,
      network: { resolve: async () => [{ address: '127.0.0.1', family: 4 }], mayAsk: () => true },
      ...changes,
    },
  };
}

type Page = (response: ServerResponse, request: IncomingMessage, asked: readonly Asked[]) => void;

const answers =
  (status: number, headers: Record<string, string> = {}): Page =>
  (response) =>
    void response.writeHead(status, headers).end();

const pages: Record<string, Page> = {
  '/fine': (response) => response.end('A page.'),
  '/missing': answers(404),
  '/removed': answers(410),
  '/forbidden': answers(403),
  '/broken': answers(500),
  '/hangs': () => {},
  '/drips': (response) => {
    response.write('A page that never ends.');
  },
  '/breaks-off': (_response, request) => request.socket.destroy(),
  '/no-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-says-missing': (response, { method }) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/head-hangs': (response, { method }) => {
    if (method === 'GET') response.end('A page.');
  },
  '/moved': answers(301, { location: '/new-place' }),
  '/moved-to-missing': answers(301, { location: '/missing' }),
  '/for-now': answers(302, { location: '/fine' }),
  '/with-slash': answers(301, { location: '/with-slash/' }),
  '/circle': answers(302, { location: '/circle-back' }),
  '/circle-back': answers(302, { location: '/circle' }),
  '/ever-further': (response, { url }) => {
    const step = Number(new URL(`http://x${url}`).searchParams.get('step')) + 1;
    response.writeHead(302, { location: `/ever-further?step=${step}` }).end();
  },
  '/to-a-mail': answers(301, { location: 'mailto:somebody@example.org' }),
  '/to-the-inside': answers(302, { location: 'http://inside.example/secret' }),
  '/busy-for-a-second': (response, { url }, asked) => {
    const times = asked.filter(({ what }) => what.endsWith(url ?? '')).length;
    response.writeHead(times === 1 ? 429 : 200, { 'retry-after': '1' }).end();
  },
  '/busy-for-an-hour': answers(429, { 'retry-after': '3600' }),
};
