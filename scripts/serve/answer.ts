import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { setCommonHeaders, setFileHeaders } from './headers.ts';
import { liveVersion } from './live-version.ts';
import { plainPage } from './plain-page.ts';

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
  sendFile({ version, request, response, base: site.base, name: `/${pathname.slice(site.base.length)}`, query });
}

interface Wanted {
  version: string;
  request: IncomingMessage;
  response: ServerResponse;
  base: string;
  /** The address below the base, still encoded, with a slash in front. */
  name: string;
  query: string;
}

function sendFile({ version, request, response, base, name, query }: Wanted): void {
  send(request, name, { root: version, dotfiles: 'ignore', cacheControl: false })
    .on('headers', (_response, file) => setFileHeaders(response, inside(version, file)))
    .on('directory', (_response, folder) => {
      // One slash only: an address that begins with two would lead to another host.
      const to = `${base}${name.replace(/^\/+/, '')}/${query}`;
      if (inside(version, folder) === '') return notFound(version, request, response);
      redirect(response, 301, to);
    })
    .on('error', (error: NodeJS.ErrnoException & { status?: number }) => failed(error, version, request, response))
    .pipe(response);
}

function failed(
  error: { status?: number; message: string },
  version: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const status = error.status ?? 500;
  if (response.headersSent) response.destroy();
  else if (status === 403 || status === 404) notFound(version, request, response);
  else plainPage(response, status, status === 500 ? 'This page could not be read.' : 'This request makes no sense.');
}

/** The site's own page for "not found"; it is part of every version. */
function notFound(version: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  send(request, '/404.html', {
    root: version,
    cacheControl: false,
    acceptRanges: false,
    etag: false,
    lastModified: false,
  })
    .on('headers', () => setFileHeaders(response, '404.html'))
    .on('error', () => plainPage(response, 404, 'There is no such page.'))
    .pipe(response);
}

function outside(
  site: Site,
  version: string,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): void {
  if (pathname === '/' || `${pathname}/` === site.base) redirect(response, 302, site.base);
  else notFound(version, request, response);
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
