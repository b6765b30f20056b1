import { createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort, isFree, requireFreePorts } from '../../start/ports.ts';

async function occupy(port: number, host: string): Promise<void> {
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = createServer().once('error', reject);
    listening.listen(port, host, () => resolve(listening));
  });
  onTestFinished(() => void server.close());
}

test.each(['127.0.0.1', '0.0.0.0', '::'])('a port that another program has at %s is not free', async (host) => {
  const port = await freePort();
  expect(await isFree(port)).toBe(true);
  await occupy(port, host);
  expect(await isFree(port)).toBe(false);
});

test('a start with a taken port says which one, and how to go on', async () => {
  const [cms, site] = [await freePort(), await freePort()];
  await occupy(cms, '127.0.0.1');
  const wanted = requireFreePorts([
    { setting: 'CMS_PORT', port: cms, use: 'the admin' },
    { setting: 'SITE_PORT', port: site, use: 'the site' },
  ]);
  await expect(wanted).rejects.toThrow(
    new RegExp(
      `^Port ${cms}, which the admin needs, is used by another program\\.\nEither end that program \\(perhaps the newsroom runs already\\), or choose other ports, for example:\n\n    CMS_PORT=\\d+ npm start$`,
    ),
  );
});

test('one port can not be used for two things', async () => {
  const port = await freePort();
  const wanted = requireFreePorts([
    { setting: 'CMS_PORT', port, use: 'the admin' },
    { setting: 'SITE_PORT', port, use: 'the site' },
  ]);
  await expect(wanted).rejects.toThrow(`Port ${port}, which the admin needs, is wanted for the site too.`);
});
