import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { sha256 } from '../../site/src/strapi/envelope.ts';
import { addressMaps } from './address-maps.ts';
import { setCommonHeaders, setFileHeaders } from './headers.ts';
import { liveVersion } from './live-version.ts';
import { plainAddress } from './plain-address.ts';
import { plainPage } from './plain-page.ts';
import { type Page, sendPage } from './send-page.ts';

export interface Site {
  /** The folder with `live` in it. */
  folder: string;
  /** What every address begins with: "/", or a path with a slash at both ends. */
  base: string;
}

/** Answers one request as a good static host would. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setCommonHeaders(response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plainPage(response, 405, 'This site can only be read.');
  }
  const version = await liveVersion(site.folder);
  if (version === undefined) {
    response.setHeader('Retry-After', '5');
    return plainPage(response, 503, 'This site is being prepared. Please try again in a moment.');
  }
  const { pathname, query } = parts(request.url ?? '/');
  if (!pathname.startsWith(site.base)) return outside(site, version, request, response, pathname);
  const name = `/${pathname.slice(site.base.length)}`;
  const address = plainAddress(name);
  const maps = await addressMaps(version, site.base);
  const moved = maps.moved.get(address);
  if (moved !== undefined) return redirect(response, 301, `${moved}${query}`);
  if (maps.gone.has(address))
    return sendPage({ version, request, response, status: 410, page: `${address}index.html` });
  const notFound: Page = maps.goneDigests.has(sha256(address))
    ? { version, request, response, status: 410, page: '/410.html' }
    : { version, request, response, status: 404, page: '/404.html' };
  sendFile({ version, request, response, base: site.base, name, query, notFound });
}

interface Wanted {
  version: string;
  request: IncomingMessage;
  response: ServerResponse;
  base: string;
  /** The address below the base, still encoded, with a slash in front. */
  name: string;
  query: string;
  /** What is sent when there is nothing at the address. */
  notFound: Page;
}

function sendFile({ version, request, response, base, name, query, notFound }: Wanted): void {
  send(request, name, { root: version, dotfiles: 'ignore', cacheControl: false })
    .on('headers', (_response, file) => setFileHeaders(response, inside(version, file)))
    .on('directory', (_response, folder) => {
      // One slash only: an address that begins with two would lead to another host.
      const to = `${base}${name.replace(/^\/+/, '')}/${query}`;
      if (inside(version, folder) === '') return sendPage(notFound);
      redirect(response, 301, to);
    })
    .on('error', (error: NodeJS.ErrnoException & { status?: number }) => failed(error, notFound))
    .pipe(response);
}

function failed(error: { status?: number; message: string }, notFound: Page): void {
  const { response } = notFound;
  const status = error.status ?? 500;
  if (response.headersSent) response.destroy();
  else if (status === 403 || status === 404) sendPage(notFound);
  else plainPage(response, status, status === 500 ? 'This page could not be read.' : 'This request makes no sense.');
}

function outside(
  site: Site,
  version: string,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): void {
  if (pathname === '/' || `${pathname}/` === site.base) redirect(response, 302, site.base);
  else sendPage({ version, request, response, status: 404, page: '/404.html' });
}

function redirect(response: ServerResponse, status: 301 | 302, to: string): void {
  response.setHeader('Location', to);
  plainPage(response, status, 'This page has another address.');
}

function parts(url: string): { pathname: string; query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { pathname: url, query: '' } : { pathname: url.slice(0, mark), query: url.slice(mark) };
}

function inside(version: string, file: string): string {
  return path.relative(version, file).split(path.sep).join('/');
}
