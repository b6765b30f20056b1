import { at } from '../harness/account';
import type { Newsroom } from '../harness/newsroom';

/** What `GET /api/site-content` answered. */
export interface Exported {
  status: number;
  headers: Headers;
  text: string;
  /** The lines as they stand there, without their line breaks. */
  lines: string[];
}

/** Asks for the export as the website does. */
export async function askForExport(
  newsroom: Newsroom,
  { query = '', method = 'GET', headers = {} }: { query?: string; method?: string; headers?: HeadersInit } = {},
): Promise<Exported> {
  const response = await fetch(`${newsroom.url}/api/site-content${query}`, {
    method,
    headers: {
      authorization: `Bearer ${newsroom.settings.SITE_CONTENT_TOKEN}`,
      ...Object.fromEntries(new Headers(headers)),
    },
  });
  const text = await response.text();
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  return { status: response.status, headers: response.headers, text, lines };
}

/** The parsed lines of one kind: header, item, file, redirect, removal or trailer. */
export function linesOf({ lines }: Exported, kind: string): unknown[] {
  return lines.map((line): unknown => JSON.parse(line)).filter((line) => at(line, 'line') === kind);
}

/** The parsed line of one item, or undefined. */
export function itemIn(exported: Exported, id: string): unknown {
  return linesOf(exported, 'item').find((line) => at(line, 'id') === id);
}
