import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import { setFileHeaders } from './headers.ts';
import { plainPage } from './plain-page.ts';

/** A page of the site that is sent at other addresses than its own, or with another status than 200. */
export interface Page {
  /** Absolute path of the version's folder. */
  version: string;
  request: IncomingMessage;
  response: ServerResponse;
  status: 404 | 410;
  /** Relative to the version, with a slash in front: `/404.html`. */
  page: string;
}

/** Sends the page, which is part of every version; when it is not, a sentence does. */
export function sendPage({ version, request, response, status, page }: Page): void {
  response.statusCode = status;
  // Whole and not to be compared: a reader who has it must still learn the status.
  const options = { cacheControl: false, acceptRanges: false, etag: false, lastModified: false };
  send(request, page, { root: version, ...options })
    .on('headers', () => setFileHeaders(response, page.slice(1)))
    .on('error', () => plainPage(response, status, sentences[status]))
    .pipe(response);
}

const sentences: Record<Page['status'], string> = {
  404: 'There is no such page.',
  410: 'This page was taken down.',
};
