import { createApp } from 'astro/app/entrypoint';
import type { Snapshot } from '../src/content/snapshot.ts';
import { absolute } from '../src/lib/urls.ts';

/** The publisher lists and indexes with the same code that renders, so that an earlier version can come back with its own. */
export { addresses } from '../src/content/addresses.ts';
export { createSnapshot } from '../src/content/snapshot.ts';

const app = createApp({ streaming: false });
// No page about an error: Astro would look for one at `/500/`, find the route of free pages there, and answer 404.
app.renderError = async (_request, { status, response }) => response ?? new Response(null, { status });
// Astro would log the whole message of an error. It may quote an item, and nobody can erase that from a log: so only where in
// the code it happened.
app.logger.setDestination({
  write: ({ level, message }) => {
    const places = message.split('\n').filter((line) => /^\s+at /.test(line));
    console.error([`rendering: ${level}`, ...places].join('\n'));
  },
});

// As in static pages: the policy stands in the page, where its styles are known.
if (app.manifest.csp) app.manifest.csp.cspDestination = 'meta';

/** Where something used to be, the routes of what is there at present would answer "not found". */
const earlierRoutes = { moved: routeOf('/[...earlier]'), gone: routeOf('/[section]/[...gone]') };
/** Where Astro answers with those files that are elsewhere in the finished site; see `host-files.ts`. */
const requestPaths: Readonly<Record<string, string>> = {
  '/_redirects': '/_redirects/',
  '/_headers': '/_headers/',
  '/410.html': '/410/',
};

/**
 * Renders one address of the site, byte for byte as `astro build` writes it. The address of the site comes from SITE_URL at this
 * moment; only its base path is built in.
 * @param path without the base path, for example `/news/our-response/`; `/404.html` is the page for "not found"
 * @returns status 200, or whatever went wrong: 404 when there is no such page, 500 when it failed
 */
export async function render(path: string, snapshot: Snapshot): Promise<Response> {
  const earlier = snapshot.earlier.get(path);
  const routeData = earlier && earlierRoutes[earlier.kind];
  const response = await app.render(new Request(absolute(requestPaths[path] ?? path)), {
    locals: { snapshot },
    ...(routeData && { routeData }),
  });
  const isNotFoundPage = path === '/404.html' && response.status === 404;
  return isNotFoundPage ? new Response(response.body, { headers: response.headers }) : response;
}

function routeOf(pattern: string) {
  return app.manifest.routes.find(({ routeData }) => routeData.route === pattern)?.routeData;
}
