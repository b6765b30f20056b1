import type { ServerResponse } from 'node:http';

/**
 * What every answer of the preview carries: it is kept nowhere, found by no search engine, and shown in no frame but the
 * admin's; and nobody to whom it links learns the address of the preview.
 */
export function setHeaders(response: ServerResponse, adminOrigin: string): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Content-Security-Policy', `frame-ancestors ${adminOrigin}; base-uri 'none'; object-src 'none'`);
}
