import type { ServerResponse } from 'node:http';
import { escapeMarkup } from '../../site/src/lib/escape.ts';

/**
 * Answers with a plain page of a few sentences.
 *
 * @param sentences the first is its heading
 */
export function say(response: ServerResponse, status: number, sentences: readonly string[]): void {
  const [heading = '', ...others] = sentences.map(escapeMarkup);
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:10vh auto;padding:0 1.25rem}h1{font-size:1.5rem;line-height:1.25}p{white-space:pre-line;overflow-wrap:anywhere}</style></head>
<body><main><h1>${heading}</h1>${others.map((sentence) => `<p>${sentence}</p>`).join('')}</main></body>
</html>
`);
}
