import type { IncomingMessage, ServerResponse } from 'node:http';
import { PullError } from '../../site/src/strapi/pull-error.ts';
import type { ResidentBundle } from '../publish/render/resident-bundle.ts';
import { NoPreview } from './ask-strapi.ts';
import { barCss, own, script } from './bar.ts';
import type { Previewed } from './content.ts';
import { type Link, type NoLink, readLink } from './read-link.ts';
import { say } from './say.ts';
import { sendFile } from './send-file.ts';
import { sendPage } from './send-page.ts';
import { setHeaders } from './set-headers.ts';

/** What all previews are made with. */
export interface Previews {
  /** Signs the links. */
  key: string;
  /** Where the admin is: it may show previews in a frame. */
  adminOrigin: string;
  siteUrl: URL;
  /** The publisher's folder of mirrored uploads. */
  mirror: string;
  bundle: ResidentBundle;
  /** Null when the item is not there. */
  find(link: Link): Promise<Previewed | null>;
}

/** Answers one request. Without a link that is signed and still works, it answers nothing at all. */
export async function answer(previews: Previews, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setHeaders(response, previews.adminOrigin);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, ['Previews can only be read.']);
  }
  const [path = ''] = (request.url ?? '').split('?', 1);
  const link = readLink(path, previews.key, new Date());
  if (typeof link === 'string') return say(response, ...why[link]);
  const previewed = await find(previews, link, response);
  if (previewed === undefined) return;
  if (link.rest === own.styles) return send(response, 'text/css; charset=utf-8', barCss);
  if (link.rest === own.script) return send(response, 'text/javascript; charset=utf-8', script);
  if (link.rest === own.version) return send(response, 'text/plain; charset=utf-8', previewed.version);
  if (link.rest === '/') return sendPage(previews, link, previewed, previewed.itemPath, response);
  const inSite = link.rest.startsWith('/site/') ? link.rest.slice('/site'.length) : null;
  if (inSite !== null && (await sendFile(previews, previewed, inSite, request, response))) return;
  return sendPage(previews, link, previewed, inSite, response);
}

const ask = 'Ask whoever sent it to you for a new one.';

const why: Record<NoLink, [number, string[]]> = {
  'no link': [
    404,
    ['There is nothing here.', 'A preview is opened by its whole link. Copy the link again, up to its last letter.'],
  ],
  altered: [
    403,
    ['This link to a preview is not right.', `It was altered or cut off on its way, or all links were ended. ${ask}`],
  ],
  expired: [410, ['This link to a preview has ended.', `Such links work for a limited time. ${ask}`]],
};

/** Undefined when the request has been answered. */
async function find(previews: Previews, link: Link, response: ServerResponse): Promise<Previewed | undefined> {
  try {
    const previewed = await previews.find(link);
    if (previewed !== null && (link.shows === 'draft' || previewed.itemPath !== null)) return previewed;
    const gone = link.shows === 'draft' ? 'What this preview showed was deleted.' : 'Readers do not see this.';
    say(response, 404, [gone]);
  } catch (error) {
    if (!(error instanceof NoPreview || error instanceof PullError)) throw error;
    response.setHeader('Retry-After', '5');
    say(response, 503, ['The preview can’t be made now.', error.message]);
  }
  return undefined;
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('Content-Type', type);
  response.end(text);
}
