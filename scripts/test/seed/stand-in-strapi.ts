import { createServer, type IncomingMessage, type Server } from 'node:http';
import { json } from 'node:stream/consumers';

/** What was saved, in order: which type, and its slug or term. */
export interface Saved {
  uid: string;
  key: unknown;
}

/**
 * Stands in for Strapi's admin interface, as far as seeding sees it, so that a test can break off in the middle. That
 * the real Strapi takes all of it is tested where the whole newsroom is.
 */
export class StandInStrapi {
  readonly saved: Saved[] = [];
  #settings = false;
  #savesUntilItBreaks = Number.POSITIVE_INFINITY;
  readonly #server: Server = createServer((request, response) => {
    this.#answer(request).then(
      ({ status, body }) => response.writeHead(status).end(JSON.stringify(body)),
      () => response.destroy(),
    );
  });

  /** Starts to listen. Returns the address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The stand-in got no port.');
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** From the next but `saves` save on, connections are cut. */
  breakAfter(saves: number): void {
    this.#savesUntilItBreaks = saves;
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const url = new URL(request.url ?? '', 'http://stand-in');
    const [, , , uid = ''] = url.pathname.split('/');
    if (url.pathname === '/admin/login') return { status: 200, body: { data: { token: 'token' } } };
    if (url.pathname === '/upload/files') return { status: 200, body: { results: [] } };
    if (url.pathname === '/upload') return { status: 201, body: [{ id: 1 }] };
    if (request.method === 'GET' && uid === 'api::site-settings.site-settings')
      return { status: this.#settings ? 200 : 404, body: {} };
    if (request.method === 'GET') return { status: 200, body: { results: this.#find(uid, url) } };
    if (this.#savesUntilItBreaks-- <= 0) throw new Error('cut');
    if (uid === 'api::site-settings.site-settings') this.#settings = true;
    else if (request.method === 'POST') this.saved.push({ uid, key: keyOf(await json(request)) });
    return { status: 200, body: { data: { documentId: `id-${this.saved.length}` } } };
  }

  #find(uid: string, url: URL): { documentId: string; showOnSite: boolean }[] {
    const wanted = url.searchParams.get('filters[slug][$eq]') ?? url.searchParams.get('filters[term][$eq]');
    return this.saved.flatMap((saved, index) =>
      saved.uid === uid && saved.key === wanted ? [{ documentId: `id-${index + 1}`, showOnSite: false }] : [],
    );
  }
}

function keyOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  if ('slug' in body) return body.slug;
  return 'term' in body ? body.term : undefined;
}
