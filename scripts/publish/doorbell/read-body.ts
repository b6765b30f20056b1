import type { IncomingMessage } from 'node:http';

/** Far more than any of our requests needs. */
const mostBytes = 8 * 1024;

/**
 * Reads the body of a request as JSON. It is read to its end in any case, so that the connection can be used again.
 *
 * @returns an empty object for an empty body, and nothing for one that is too long or no JSON: it fits no request
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
  }
  if (length > mostBytes) return undefined;
  if (length === 0) return {};
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
