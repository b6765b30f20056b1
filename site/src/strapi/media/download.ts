import type { FileLine } from '../lines.ts';
import { NoAnswer, type Patience, request } from '../request.ts';
import { UnfitFile } from './make-files.ts';

/**
 * Fetches an upload from Strapi. What readers may see is public: the site's token is not sent.
 * @throws {UnfitFile} when Strapi does not give it
 */
export async function download(line: FileLine, { cmsUrl, patience, signal, token }: From): Promise<Uint8Array> {
  const { url, name, mime } = line.data;
  try {
    const answer = await request(new URL(url, cmsUrl), {
      ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
      ...(patience && { patience }),
      ...(signal && { signal }),
    });
    if (answer.status !== 200) throw new UnfitFile(`Strapi answers with status ${answer.status} for "${name}"`);
    if (answer.contentType === 'text/html' && mime !== 'text/html') {
      throw new UnfitFile(`Strapi answers with a web page for "${name}"`);
    }
    return answer.bytes;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new UnfitFile(`asked for "${name}", Strapi ${error.message}`, { cause: error });
  }
}

interface From {
  cmsUrl: string;
  /** For files that only drafts or hidden things use: they are for the preview alone. */
  token?: string;
  patience?: Patience | undefined;
  signal?: AbortSignal | undefined;
}
