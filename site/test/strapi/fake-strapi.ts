import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** What a path of the server answers. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A real HTTP server in Strapi's place: it plays what networks and servers do. It ends with the test. */
export interface FakeStrapi {
  /** With a slash at the end. */
  url: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Other answers from now on. A path that is not named answers 404. */
  answer(answers: Record<string, Answer>): void;
}

export async function startFakeStrapi(answers: Record<string, Answer>): Promise<FakeStrapi> {
  let current = answers;
  const asked: string[] = [];
  const url = await listen((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = current[path];
    if (answer) answer(response, request);
    else response.writeHead(404).end('Not Found');
  });
  return {
    url,
    asked,
    answer: (next) => {
      current = next;
    },
  };
}

/** The export at its address. */
export function serving(text: string): Record<string, Answer> {
  return { '/api/site-content': exported(text) };
}

export function exported(text: string | Uint8Array): Answer {
  return (response) => response.setHeader('content-type', 'application/x-ndjson; charset=utf-8').end(text);
}

export function status(code: number, type = 'application/json', body = '{"error":{}}'): Answer {
  return (response) => response.writeHead(code, { 'content-type': type }).end(body);
}

export function bytes(content: Uint8Array, type: string): Answer {
  return (response) => response.setHeader('content-type', type).end(content);
}

/** An address at which nothing listens. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  const url = await addressOf(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  const url = await addressOf(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return url;
}

function addressOf(server: ReturnType<typeof createServer>): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
      resolve(`http://127.0.0.1:${address.port}/`);
    });
  });
}
