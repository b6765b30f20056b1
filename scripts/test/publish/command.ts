import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { SmallNewsroom } from './small-newsroom.ts';
import { siteToken } from './strapi-stand-in.ts';

/** Runs a program of ours as an operator does: in a process of its own, with its settings in the environment. */
export function start({ data, settings, strapi }: SmallNewsroom, script: string, ...words: string[]) {
  return spawn(process.execPath, [join(import.meta.dirname, '../..', script), ...words], {
    env: {
      ...process.env,
      NEWSROOM_DATA: data,
      CMS_URL: strapi.url,
      SITE_URL: settings.siteUrl,
      PUBLISHER_PORT: String(settings.ports.publisher),
      SITE_CONTENT_TOKEN: siteToken,
      PUBLISHER_SECRET: 'secret',
    },
  });
}

/** Runs it to its end. */
export async function run(
  opened: SmallNewsroom,
  script: string,
  ...words: string[]
): Promise<{ code: unknown; said: string }> {
  const child = start(opened, script, ...words);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, said: out + err };
}
