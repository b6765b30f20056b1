import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Content, exportOf, smallContent } from './newsroom-content.ts';

/** How the stand-in answers a request for the export. */
export type Mood = 'well' | 'fails' | 'breaks off' | 'hangs' | 'says that nothing is there';

export interface StrapiStandIn {
  url: string;
  content: Content;
  mood: Mood;
  /** Requests for the whole export that were answered with it. */
  pulls: number;
  /** How often it was asked only whether it has something new, as the publisher does when nobody has rung. */
  questions: number;
  stop(): Promise<void>;
}

export const siteToken = 'token-of-the-site';

/** A small HTTP server that gives the export as Strapi does: whole, with its version, and as it is told to misbehave. */
export async function startStrapiStandIn(): Promise<StrapiStandIn> {
  const server = createServer((request, response) => answer(standIn, request, response));
  const standIn: StrapiStandIn = {
    url: `http://127.0.0.1:${await listen(server)}`,
    content: smallContent(),
    mood: 'well',
    pulls: 0,
    questions: 0,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function answer(strapi: StrapiStandIn, request: IncomingMessage, response: ServerResponse): void {
  const upload = strapi.content.uploads.get(request.url ?? '');
  if (upload) return void response.writeHead(200, { 'content-type': upload.mime }).end(upload.bytes);
  if (request.url !== '/api/site-content') return void response.writeHead(404).end();
  if (request.headers.authorization !== `Bearer ${siteToken}`) return void response.writeHead(401).end();
  if (strapi.mood === 'fails') return void response.writeHead(500).end();
  if (strapi.mood === 'hangs') return;
  giveExport(strapi, request, response);
}

function giveExport(strapi: StrapiStandIn, request: IncomingMessage, response: ServerResponse): void {
  const { text, version } = exportOf(strapi.content);
  const etag = `"${version}"`;
  if (request.method === 'HEAD') strapi.questions += 1;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
  response.writeHead(200, { etag, 'content-type': 'application/x-ndjson; charset=utf-8' });
  if (request.method === 'HEAD') return void response.end();
  strapi.pulls += 1;
  if (strapi.mood === 'says that nothing is there') return void response.end();
  if (strapi.mood === 'breaks off') return void response.end(text.slice(0, text.length / 2));
  response.end(text);
}
