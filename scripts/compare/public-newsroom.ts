import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { signIn } from '../seed/strapi-admin.ts';
import { openTestNewsroom, type TestNewsroom } from '../test/newsroom.ts';

/** A newsroom with the demo content that is no demonstration: else every page asks search engines to stay away. */
export async function publicNewsroom(): Promise<TestNewsroom> {
  const newsroom = await openTestNewsroom();
  const { settings, accounts } = newsroom;
  const admin = await signIn(settings.cmsUrl, accounts.editor.email, accounts.editor.password);
  const address = '/content-manager/single-types/api::site-settings.site-settings';
  const { data } = stored.parse(await admin.request('the site settings', 'GET', address));
  const { id: _id, documentId: _documentId, ...fields } = data;
  await admin.request('the site settings', 'PUT', address, { ...fields, demonstration: false });
  await untilPublic(settings.siteUrl);
  return newsroom;
}

const stored = z.object({ data: z.record(z.string(), z.unknown()) });

async function untilPublic(siteUrl: string): Promise<void> {
  const patience = Date.now() + 60_000;
  while ((await (await fetch(siteUrl)).text()).includes('<meta name="robots"')) {
    if (Date.now() > patience) throw new Error('The site is still a demonstration, a minute after that was changed.');
    await setTimeout(200);
  }
}
