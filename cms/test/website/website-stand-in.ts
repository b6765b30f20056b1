import { createServer } from 'node:http';
import { freePort } from '../harness/free-port';

/** A small server in the place of a website that is built elsewhere. */
export interface WebsiteStandIn {
  /** With a base path and a slash at the end. */
  url: string;
  /** What each file says; what is not here is not found. */
  files: Record<string, string>;
  /** Answers nothing at all while this is true. */
  silent: boolean;
  /** What was asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

export async function startWebsite(): Promise<WebsiteStandIn> {
  const port = await freePort();
  const base = '/news-site/';
  const server = createServer((request, response) => {
    const file = (request.url ?? '').slice(base.length);
    website.asked.push(file);
    if (website.silent) return;
    const text = website.files[file];
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const website: WebsiteStandIn = {
    url: `http://127.0.0.1:${port}${base}`,
    files: {},
    silent: false,
    asked: [],
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return website;
}
