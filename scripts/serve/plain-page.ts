import type { ServerResponse } from 'node:http';
import { setPagePolicy } from './headers.ts';

/** Answers with a page of one sentence, for when the site has none of its own. */
export function plainPage(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  setPagePolicy(response);
  response.end(
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${sentence}</title><p>${sentence}</p></html>\n`,
  );
}
