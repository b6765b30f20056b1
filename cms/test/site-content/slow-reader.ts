import { get, type IncomingMessage } from 'node:http';
import type { Newsroom } from '../harness/newsroom';

/** Someone with a very poor line. */
export interface SlowReader {
  /** Bytes read so far. */
  bytesRead(): number;
  /** The line gets better: reads the rest at once. */
  finish(): Promise<string>;
}

/**
 * Starts to read the export at 10 KB a second.
 */
export async function readSlowly({ url, settings }: Newsroom): Promise<SlowReader> {
  const headers = { authorization: `Bearer ${settings.SITE_CONTENT_TOKEN}` };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${url}/api/site-content`, { headers }, resolve).once('error', reject);
  });
  const chunks: Buffer[] = [];
  const sip = () => {
    const chunk: unknown = response.read(1024);
    if (chunk instanceof Buffer) chunks.push(chunk);
  };
  const sipping = setInterval(sip, 100);
  response.pause();

  return {
    bytesRead: () => chunks.reduce((sum, chunk) => sum + chunk.length, 0),
    async finish() {
      clearInterval(sipping);
      for await (const chunk of response) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    },
  };
}
