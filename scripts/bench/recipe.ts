import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { StrapiAdmin } from '../seed/strapi-admin.ts';
import { freePort } from '../start/ports.ts';
import { buildPlainSite, type PlainBuild } from './builds.ts';
import { type Edit, publishEdit, shows } from './edit.ts';
import { slugOf } from './generated-article.ts';

/** Listens for Strapi's webhook. */
export interface Webhook {
  url: string;
  /** Resolves at the next call. */
  called(): Promise<void>;
  stop(): void;
}

export async function listenForWebhook(): Promise<Webhook> {
  const port = await freePort();
  let ring = (): void => {};
  const server = createServer((request, response) => {
    request.resume();
    response.end();
    ring();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}/`,
    called: () =>
      new Promise((resolve) => {
        ring = resolve;
      }),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** One edit by today's recipe: how long Publish took to answer, and how long after that the whole build was done. */
export interface RecipeTimes {
  publishMs: number;
  liveMs: number;
}

/** Publishes an edit; the webhook that follows starts a full build, as a host does. Putting its pages in place is not counted. */
export async function recipeEdit(
  admin: StrapiAdmin,
  edit: Edit,
  webhook: Webhook,
  build: PlainBuild,
): Promise<RecipeTimes> {
  const called = webhook.called();
  const begun = performance.now();
  await publishEdit(admin, edit);
  const answered = performance.now();
  await called;
  await buildPlainSite(build);
  const done = performance.now();
  const page = readFileSync(path.join(build.folder, 'dist/news', slugOf(edit.number), 'index.html'), 'utf8');
  if (!shows(page, edit)) throw new Error('The build ended well, but its page does not show the edit.');
  return { publishMs: answered - begun, liveMs: done - answered };
}
