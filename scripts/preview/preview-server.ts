import { createServer } from 'node:http';
import { join } from 'node:path';
import { foldersIn } from '../publish/folders.ts';
import { withoutMessage } from '../publish/removals/without-content.ts';
import { keepBundle } from '../publish/render/keep-bundle.ts';
import { openBundle } from '../publish/render/resident-bundle.ts';
import { repository } from '../settings/places.ts';
import { requiredSetting } from '../settings/required-setting.ts';
import type { Settings } from '../settings/settings.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import { answer, type Previews } from './answer.ts';
import { createContent } from './content.ts';
import { say } from './say.ts';

export interface PreviewServer {
  port: number;
  stop(): Promise<void>;
}

/**
 * Shows drafts to whoever has a signed link, on this machine only.
 *
 * @throws {OperatorError} when a setting or the built site is missing, or the port is taken
 */
export async function startPreviewServer(settings: Settings): Promise<PreviewServer> {
  const previews = await openPreviews(settings);
  const server = createServer((request, response) => {
    answer(previews, request, response).catch((error: unknown) => {
      // What an error says may quote an item, and nothing can be erased from a log.
      console.error(error instanceof Error ? withoutMessage(error.stack ?? '') : 'Something unknown was thrown.');
      if (response.headersSent) response.destroy();
      else
        say(response, 500, ['This preview could not be made.', 'Operator: logs/preview.log says where it stumbled.']);
    });
  });
  return new Promise((resolve, reject) => {
    const port = settings.ports.preview;
    server.once('error', (error) =>
      reject(new OperatorError(`Previews can't be shown on port ${port}: ${error.message}.`)),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function openPreviews(settings: Settings): Promise<Previews> {
  // The site's own code finds its address in the environment.
  Object.assign(process.env, settings.environment);
  const { code, mirror } = foldersIn(settings.places.data);
  const { folder, codeVersion } = await keepBundle(join(repository, 'site'), settings.siteUrl, code);
  const bundle = await openBundle(folder, codeVersion);
  const { cmsUrl } = settings;
  const draftToken = requiredSetting(settings, 'PREVIEW_TOKEN');
  const siteToken = requiredSetting(settings, 'SITE_CONTENT_TOKEN');
  return {
    key: requiredSetting(settings, 'PREVIEW_KEY'),
    adminOrigin: new URL(cmsUrl).origin,
    siteUrl: new URL(settings.siteUrl),
    mirror,
    bundle,
    find: createContent({ cmsUrl, draftToken, siteToken, mirror }, bundle),
  };
}
