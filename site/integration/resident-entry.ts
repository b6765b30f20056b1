import { createApp } from 'astro/app/entrypoint';
import type { Snapshot } from '../src/content/snapshot.ts';
import { absolute } from '../src/lib/urls.ts';

const app = createApp({ streaming: false });
// No page about an error: Astro would look for one at `/500/`, find the route of free pages there, and answer 404.
app.renderError = async (_request, { status, response }) => response ?? new Response(null, { status });

const earlierRoute = app.manifest.routes.find(({ routeData }) => routeData.route === '/[...earlier]')?.routeData;

/**
 * Renders one address of the site, byte for byte as `astro build` writes it. The address of the site comes from SITE_URL at this
 * moment; only its base path is built in.
 * @param path without the base path, for example `/news/our-response/`; `/404.html` is the page for "not found"
 * @returns status 200, or whatever went wrong: 404 when there is no such page, 500 when it failed
 */
export async function render(path: string, snapshot: Snapshot): Promise<Response> {
  // Where a page used to be, the routes of such pages would answer "not found".
  const routeData = snapshot.earlier.has(path) && earlierRoute;
  const response = await app.render(new Request(absolute(path)), {
    locals: { snapshot },
    ...(routeData && { routeData }),
  });
  const isNotFoundPage = path === '/404.html' && response.status === 404;
  return isNotFoundPage ? new Response(response.body, { headers: response.headers }) : response;
}
