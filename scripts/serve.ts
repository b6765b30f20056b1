/** Serves the live site until it is asked to end. `npm start` runs this in a process of its own. */
import { startSiteServer } from './serve/site-server.ts';
import { readSettings } from './settings/settings.ts';
import { runCommand } from './terminal/run-command.ts';

await runCommand(async () => {
  const { places, ports, siteUrl } = readSettings(process.env);
  const server = await startSiteServer({ folder: places.site, base: new URL(siteUrl).pathname, port: ports.site });
  console.log(`The site is served on port ${server.port}, at ${siteUrl}.`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.stop());
});
