import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestAs } from './harness/account';
import { type Newsroom, startNewsroom } from './harness/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.stop());

/** Routes that anyone may call, and why. Whoever adds one here has to say why too. */
const openRoutes: Record<string, string> = {
  '/_health': 'says no more than that the server is there',
  '/': 'leads to the sign-in page',
  '/uploads/(.*)': 'pictures and documents that readers see; the others it refuses, see private-files.test.ts',
  '/((?!uploads/).+)': 'the other files in the public folder, such as robots.txt',
  '/admin/init': 'the sign-in page needs to know whether there is an administrator',
  '/admin/project-type': 'the sign-in page asks which edition of Strapi this is',
  '/admin/login': 'signing in',
  '/admin/registration-info': 'opening an invitation, whose token it checks',
  '/admin/register': 'accepting an invitation, whose token it checks',
  '/admin/register-admin': 'refuses once there is an administrator',
  '/admin/forgot-password': 'asking for a new password',
  '/admin/reset-password': 'setting a new password, with a token of its own',
  '/content-manager/preview/script': 'a script of Strapi’s without any data',
};

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Every route that Strapi registered, as a request that reaches it. */
function registeredRoutes(): { method: string; route: string; path: string }[] {
  const layers: { methods: string[]; path: string }[] = newsroom.strapi.server.listRoutes();
  return layers.flatMap((layer) =>
    layer.methods
      .filter((method) => methods.includes(method))
      .map((method) => ({
        method,
        route: layer.path,
        path: layer.path.replace(/:\w+(\([^)]*\))?\??/g, 'x').replace(/\(\.\*\)/g, 'x'),
      })),
  );
}

const tokens: [string, () => string | undefined][] = [
  ['the token of the website', () => newsroom.settings.SITE_CONTENT_TOKEN],
  ['the token of the look at the links', () => newsroom.settings.LINK_REPORT_TOKEN],
  ['the token of the preview', () => newsroom.settings.PREVIEW_TOKEN],
  ['no token', () => undefined],
  ['a wrong token', () => 'wrong'],
];

/** What each token is for. A report on links without a word in it is refused as such. */
const opens: Record<string, string[]> = {
  'the token of the website': ['GET /api/site-content 200'],
  'the token of the look at the links': ['POST /api/link-report 400'],
  'the token of the preview': ['GET /api/draft/:type/:documentId 404'],
};

describe.each(tokens)('with %s', (name, token) => {
  it('every route refuses, but for what the token is for and what is open to all', async () => {
    const routes = registeredRoutes().filter(({ route }) => !(route in openRoutes));
    expect(routes.length).toBeGreaterThan(150);

    const open: string[] = [];
    for (const { method, route, path } of routes) {
      const { status } = await requestAs(newsroom.url, token(), method, path);
      if (status !== 401 && status !== 403) open.push(`${method} ${route} ${status}`);
    }
    expect(open).toEqual(opens[name] ?? []);
  });
});

it('every exception is a route that exists', () => {
  const known = new Set(registeredRoutes().map(({ route }) => route));
  expect(Object.keys(openRoutes).filter((route) => !known.has(route))).toEqual([]);
});

it('HEAD is as closed as GET', async () => {
  const head = (token: string | undefined) => requestAs(newsroom.url, token, 'HEAD', '/api/site-content');
  expect((await head(newsroom.settings.SITE_CONTENT_TOKEN)).status).toBe(200);
  expect((await head(undefined)).status).toBe(401);
  expect((await head('wrong')).status).toBe(401);
});

it('an editor who is signed in is no website: the export refuses their token', async () => {
  const editor = await newsroom.editor();
  expect((await editor.request('GET', '/api/site-content')).status).toBe(401);
});
