import type { ServerResponse } from 'node:http';
import path from 'node:path';

/** What every answer carries, whatever it is. */
export function setCommonHeaders(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
}

/**
 * What a file of the site carries besides: its type, how long it may be kept, and for pages what they may load.
 * @param file path of the file inside its version, with "/" between its parts
 */
export function setFileHeaders(response: ServerResponse, file: string): void {
  const type = types[path.extname(file)];
  if (type) response.setHeader('Content-Type', file.endsWith('rss.xml') ? (types['.rss'] ?? type) : type);
  response.setHeader('Cache-Control', hasHashedName(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (file.endsWith('.html')) setPagePolicy(response);
}

/** Pages ship no script, load only from their own address, and are never shown inside someone else's page. */
export function setPagePolicy(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', pagePolicy);
}

const pagePolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

// The types of what we write ourselves, with their encoding; the rest is left to the table that `send` uses.
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** These folders hold files whose names change with what is in them. */
function hasHashedName(file: string): boolean {
  return file.startsWith('media/') || file.startsWith('_astro/');
}
