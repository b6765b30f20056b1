import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createContext } from 'astro/middleware';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { createSnapshot, type Snapshot } from '../../src/content/snapshot.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

export interface PageRequest {
  params?: Record<string, string>;
  snapshot?: Snapshot;
}

const container = await AstroContainer.create();
const fixture = createSnapshot(snapshotData);

/** A page as the resident renderer would ask for it: with a snapshot, and its address in `params`. */
export function renderPage(page: unknown, { params = {}, snapshot = fixture }: PageRequest = {}) {
  if (!isComponent(page)) throw new Error('This is not an Astro page.');
  return container.renderToResponse(page, { params, locals: { snapshot }, partial: false });
}

/** The same as HTML, with runs of white space made one, so that tests can say what a reader reads. */
export async function pageHtml(page: unknown, request: PageRequest = {}): Promise<string> {
  const response = await renderPage(page, request);
  if (response.status !== 200) throw new Error(`The page answered ${response.status}.`);
  return (await response.text()).replace(/\s+/g, ' ');
}

/** What an endpoint answers when it is asked with a snapshot and its address in `params`. */
export function answer(endpoint: APIRoute, snapshot: Snapshot, params: Record<string, string> = {}) {
  const request = new Request('https://news.example.org/');
  return endpoint(createContext({ request, params, defaultLocale: 'en-GB', locals: { snapshot } }));
}

/** What is left of a page without its markup. */
export async function pageText(page: unknown, request: PageRequest = {}): Promise<string> {
  const main = /<main.*<\/main>/.exec(await pageHtml(page, request))?.[0] ?? '';
  return main
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:)])/g, '$1')
    .trim();
}

/** An imported page is typed by its props, which say nothing of what the container wants. */
function isComponent(page: unknown): page is AstroComponentFactory {
  return typeof page === 'function';
}
