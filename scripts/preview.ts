/** Shows drafts to whoever has a link, until it is asked to end. `npm start` runs this in a process of its own. */
import { startPreviewServer } from './preview/preview-server.ts';
import { readSettings } from './settings/settings.ts';
import { runCommand } from './terminal/run-command.ts';

await runCommand(async () => {
  const server = await startPreviewServer(readSettings(process.env));
  console.log(`Previews are shown on port ${server.port}.`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.stop());
});
