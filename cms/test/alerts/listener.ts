import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from '../harness/free-port';

/** A real HTTP listener for what a newsroom sends to addresses of others. */
export interface Listener {
  url: string;
  heard: { path: string; headers: Record<string, unknown>; body: unknown }[];
  /** Answers with this. */
  status: number;
  /** Headers of its answers. */
  headers: Record<string, string>;
  stop(): Promise<void>;
}

export async function startListener(): Promise<Listener> {
  const port = await freePort();
  const hear = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body: unknown = JSON.parse((await request.setEncoding('utf8').toArray()).join(''));
    listener.heard.push({ path: request.url ?? '', headers: request.headers, body });
    response.writeHead(listener.status, listener.headers).end();
  };
  const server = createServer((request, response) => {
    hear(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const listener: Listener = {
    url: `http://127.0.0.1:${port}`,
    heard: [],
    status: 200,
    headers: {},
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return listener;
}
