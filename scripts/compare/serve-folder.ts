import { createServer } from 'node:http';
import send from 'send';
import { compressed } from '../serve/compressed.ts';

/** Serves a folder compressed as our own site is, but without our policy for pages: the kits ship scripts. */
export async function serveFolder(folder: string): Promise<{ url: string; stop(): void }> {
  const server = createServer(
    compressed((request, response) => send(request, request.url ?? '/', { root: folder }).pipe(response)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The comparison found no free port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
