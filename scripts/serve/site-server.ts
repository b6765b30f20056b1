import { createServer } from 'node:http';
import { OperatorError } from '../terminal/operator-error.ts';
import { answer } from './answer.ts';
import { compressed } from './compressed.ts';

export interface SiteServer {
  /** The port it listens on: the one asked for, or the one found when 0 was asked for. */
  port: number;
  stop(): Promise<void>;
}

export interface SiteServerOptions {
  /** Folder that holds `live`, a link to the version that readers see. It may come later; until then the answer is 503. */
  folder: string;
  /** The path part of the site's address, such as "/" or "/news/". */
  base: string;
  /** 0 finds a free one. */
  port: number;
}

/** Serves the live version of the site on this machine, as a good static host would. */
export function startSiteServer({ folder, base, port }: SiteServerOptions): Promise<SiteServer> {
  const server = createServer(
    compressed((request, response) => {
      answer({ folder, base }, request, response).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    }),
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new OperatorError(`The site can't be served on port ${port}: ${error.message}.`)),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            // Requests under way may finish; a reader who takes longer than this has gone away.
            setTimeout(() => server.closeAllConnections(), 1000).unref();
          }),
      });
    });
  });
}
