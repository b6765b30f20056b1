import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import send from 'send';
import type { Previews } from './answer.ts';
import type { Previewed } from './content.ts';
import { say } from './say.ts';

/**
 * Sends a file that the previewed site shows, or one that belongs to its design.
 *
 * @returns false when there is no such file
 */
export async function sendFile(
  { bundle, mirror }: Pick<Previews, 'bundle' | 'mirror'>,
  { media }: Pick<Previewed, 'media'>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const made = media.get(path);
  if (made) {
    response.setHeader('Content-Type', made.mime);
    response.end(made.bytes);
    return true;
  }
  if (made === null) {
    send(request, path, { root: mirror, cacheControl: false, etag: false, lastModified: false })
      .on('error', () => say(response, 404, ['This file has just been replaced. Load the page again.']))
      .pipe(response);
    return true;
  }
  const asset = bundle.assets.find(({ file }) => path === `/${file}`);
  const type = types[extname(path)];
  if (!asset || !type) return false;
  response.setHeader('Content-Type', type);
  response.end(await asset.bytes());
  return true;
}

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
