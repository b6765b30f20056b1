import { isUtf8 } from 'node:buffer';
import { PullError } from './pull-error.ts';
import { type Answer, NoAnswer, type Patience, request } from './request.ts';

export interface ExportRequest {
  /** Where Strapi is, for example `http://127.0.0.1:1337/`. */
  cmsUrl: string;
  token: string;
  /** The version that the caller has. */
  ifNoneMatch?: string | undefined;
  patience?: Patience | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Asks Strapi for the export of everything published.
 * @returns its NDJSON in UTF-8, or `unchanged` when it is still the version given
 * @throws {PullError} whatever else Strapi answers, or when it does not
 */
export async function fetchExport(ask: ExportRequest): Promise<Buffer | 'unchanged'> {
  const url = exportUrl(ask.cmsUrl);
  const answer = await askStrapi(url, ask);
  if (answer.status === 304) return 'unchanged';
  if (answer.status !== 200) throw refused(url, answer.status);
  if (answer.contentType !== 'application/x-ndjson') {
    throw new PullError(
      `${url} answers with "${answer.contentType || 'no content type'}" where the export of the newsroom is expected.`,
      'Operator: CMS_URL leads to something else than this newsroom’s Strapi, perhaps to a sign-in or error page of a proxy. Correct it and try again.',
    );
  }
  if (!isUtf8(answer.bytes)) {
    throw new PullError(
      `The export from ${url} is not readable text: it was damaged on the way.`,
      'Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache).',
    );
  }
  return answer.bytes;
}

function exportUrl(cmsUrl: string): URL {
  const base = URL.parse(cmsUrl.endsWith('/') ? cmsUrl : `${cmsUrl}/`);
  if (base?.protocol === 'http:' || base?.protocol === 'https:') return new URL('api/site-content', base);
  throw new PullError(
    `CMS_URL is "${cmsUrl}", which is not a web address.`,
    'Operator: set CMS_URL to where Strapi is, for example http://127.0.0.1:1337/.',
  );
}

async function askStrapi(url: URL, { token, ifNoneMatch, patience, signal }: ExportRequest): Promise<Answer> {
  const headers: Record<string, string> = { accept: 'application/x-ndjson', authorization: `Bearer ${token}` };
  if (ifNoneMatch) headers['if-none-match'] = `"${ifNoneMatch}"`;
  try {
    return await request(url, { headers, ...(patience && { patience }), ...(signal && { signal }) });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new PullError(
      `Strapi at ${url} ${error.message}.`,
      error.isUnreachable
        ? 'Operator: check that Strapi is running and that CMS_URL is its address, then try again.'
        : 'Operator: try again. If it stays, look at Strapi’s log, and at what stands between Strapi and the site (a proxy, a cache).',
      { cause: error },
    );
  }
}

function refused(url: URL, status: number): PullError {
  const problem = (what: string) => `Strapi at ${url} ${what} (status ${status}).`;
  if (status === 401) {
    return new PullError(
      problem('does not know the site’s token'),
      'Operator: SITE_CONTENT_TOKEN must be the same for Strapi and for the site. Correct it, restart both and try again.',
    );
  }
  if (status === 403) {
    return new PullError(
      problem('knows the site’s token but does not let it read the export'),
      'Operator: restart Strapi, which gives the token its one permission back, and try again.',
    );
  }
  if (status >= 500) {
    return new PullError(
      problem('failed while it made the export'),
      'Operator: Strapi’s log says why. Mend that and try again.',
    );
  }
  return new PullError(
    problem('gives no export'),
    'Operator: CMS_URL must be the address of this newsroom’s Strapi. Correct it and try again.',
  );
}
