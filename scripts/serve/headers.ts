import type { ServerResponse } from 'node:http';
import path from 'node:path';
import {
  commonHeaders,
  feedType,
  hashedFolders,
  keptForGood,
  pagePolicy,
  policyOf,
} from '../../site/src/lib/page-policy.ts';

/** What every answer carries, whatever it is. */
export function setCommonHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
}

/**
 * What a file of the site carries besides: its type, how long it may be kept, and for pages what they may load.
 * @param file path of the file inside its version, with "/" between its parts
 */
export function setFileHeaders(response: ServerResponse, file: string): void {
  const type = types[path.extname(file)];
  if (type) response.setHeader('Content-Type', file.endsWith('rss.xml') ? feedType : type);
  response.setHeader('Cache-Control', hasHashedName(file) ? keptForGood : 'no-cache');
  if (file.endsWith('.html')) setPagePolicy(response, policyOf(file));
}

/** What a page may load; without more said, no script. */
export function setPagePolicy(response: ServerResponse, policy = pagePolicy): void {
  response.setHeader('Content-Security-Policy', policy);
}

// The types of what we write ourselves, with their encoding; the rest is left to the table that `send` uses.
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

function hasHashedName(file: string): boolean {
  return hashedFolders.some((folder) => file.startsWith(`${folder}/`));
}
