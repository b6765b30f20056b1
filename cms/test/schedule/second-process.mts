import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';

/**
 * A second newsroom on the database that the environment names, in a process of its own: started by Node as it is, without
 * Vitest. It says `ready`, looks at the schedule for each line it is sent, and says `done`.
 */
const require = createRequire(import.meta.url);
const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');
const [appDir, distDir] = process.argv.slice(2);
if (appDir === undefined || distDir === undefined) throw new Error('Say where the newsroom is, and its compiled code.');

const strapi = await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load();
const { runSchedule }: typeof import('../../src/newsroom/schedule/run') = require(
  path.join(distDir, 'src/newsroom/schedule/run'),
);
console.log('ready');
for await (const _ of createInterface({ input: process.stdin })) {
  await runSchedule(strapi);
  console.log('done');
}
