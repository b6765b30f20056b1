import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { itemsBefore } from '../../build/items-before.ts';
import { type LiveItems, writeLive } from '../../publish/live.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const nobody = new URL('http://127.0.0.1:1/newsroom/');
const online: LiveItems = { 'page:about': { digest: 'aa', since: '2026-11-01T12:00:00.000Z' } };
const lastBuild: LiveItems = { 'page:about': { digest: 'bb', since: '2026-10-01T12:00:00.000Z' } };

/** The site as a host serves it, with this text as what it shows. */
async function servingSite(text: string): Promise<URL> {
  const server = createServer((request, response) => {
    const isThere = request.url === '/newsroom/live-items.json';
    response.writeHead(isThere ? 200 : 404).end(isThere ? text : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/newsroom/`);
}

async function folderOfLastBuild(): Promise<string> {
  const folder = temporaryFolder();
  const live = { contentVersion: 'c', codeVersion: 'd', publishedAt: '2026-10-01T12:00:00.000Z' };
  await writeLive(folder, { schema: 1, state: 'live', ...live }, lastBuild);
  return folder;
}

test('what the site says that is online counts first', async () => {
  expect(await itemsBefore(await servingSite(JSON.stringify(online)), await folderOfLastBuild())).toEqual(online);
});

test.each([['<p>Not found</p>'], ['{"page:about":"damaged"}'], ['']])(
  'when it says %j, what the last build on this machine said counts',
  async (text) => {
    expect(await itemsBefore(await servingSite(text), await folderOfLastBuild())).toEqual(lastBuild);
  },
);

test('when the site is not online yet and nothing was built, everything is new', async () => {
  expect(await itemsBefore(nobody, await folderOfLastBuild())).toEqual(lastBuild);
  expect(await itemsBefore(nobody, temporaryFolder())).toEqual({});
});
