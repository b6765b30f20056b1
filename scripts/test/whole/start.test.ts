import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { waitUntil } from '../../processes/wait-until.ts';
import { startSiteServer } from '../../serve/site-server.ts';
import { firstAccounts } from '../../settings/first-accounts.ts';
import { repository } from '../../settings/places.ts';
import { readSettings } from '../../settings/settings.ts';
import { freePort, isFree } from '../../start/ports.ts';
import { processOnPort } from '../support/process-on-port.ts';
import { idIn, openDesk } from './desk.ts';

/** `npm start` as an operator sees it: the command runs in a process of its own and is judged by what it prints. */
interface Start {
  process: ChildProcessByStdio<null, Readable, Readable>;
  printed: () => string;
  /** The exit code, once everything is closed. */
  closed: Promise<number | null>;
}

let environment: Record<'NEWSROOM_DATA' | 'CMS_PORT' | 'SITE_PORT' | 'PUBLISHER_PORT' | 'PREVIEW_PORT', string>;

beforeAll(async () => {
  environment = {
    NEWSROOM_DATA: await mkdtemp(path.join(tmpdir(), 'newsroom-start-')),
    CMS_PORT: String(await freePort()),
    SITE_PORT: String(await freePort()),
    PUBLISHER_PORT: String(await freePort()),
    PREVIEW_PORT: String(await freePort()),
  };
});

afterAll(() => rmSync(environment.NEWSROOM_DATA, { recursive: true, force: true }));

function start(more: NodeJS.ProcessEnv = {}): Start {
  const child = spawn(process.execPath, [path.join(repository, 'scripts/start.ts')], {
    env: { ...process.env, ...environment, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGTERM'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  return {
    process: child,
    printed: () => text,
    closed: new Promise((resolve) => child.once('close', resolve)),
  };
}

async function opened(started: Start): Promise<void> {
  await waitUntil(async () => started.printed().includes('The newsroom is open.') || undefined, {
    milliseconds: 100_000,
    otherwise: started.printed(),
  });
}

async function status(port: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}/`)).status;
}

async function liveVersion(): Promise<unknown> {
  return (await fetch(`http://127.0.0.1:${environment.SITE_PORT}/live.json`)).json();
}

/** Reads the front page again and again. */
function keepReading(siteUrl: string): { stop(): Promise<unknown[]> } {
  const asked = new AbortController();
  const answers: unknown[] = [];
  const reading = (async () => {
    while (!asked.signal.aborted) {
      answers.push(await fetch(siteUrl).then(({ status }) => status, String));
      await pause(50);
    }
  })();
  onTestFinished(() => asked.abort());
  return {
    async stop() {
      asked.abort();
      await reading;
      return answers;
    },
  };
}

let firstLive: unknown;

test('the first start makes everything and says where it is and how to sign in; Ctrl-C ends all of it', async () => {
  const started = start();
  await opened(started);
  const printed = started.printed();
  expect(printed).toContain(`Write    http://127.0.0.1:${environment.CMS_PORT}/admin`);
  expect(printed).toContain(`Read     http://127.0.0.1:${environment.SITE_PORT}/`);
  expect(printed).toMatch(/Editor +editor@newsroom\.example\n +[A-Z][a-z]{4}(-[a-z]{5}){3}-[0-9]{2}\n/);
  expect(await status(environment.SITE_PORT)).toBe(200);
  firstLive = await liveVersion();

  started.process.kill('SIGINT');
  expect(await started.closed).toBe(0);
  const { CMS_PORT, SITE_PORT, PUBLISHER_PORT, PREVIEW_PORT } = environment;
  const ports = [CMS_PORT, SITE_PORT, PUBLISHER_PORT, PREVIEW_PORT].map(Number);
  expect(await Promise.all(ports.map(isFree))).toEqual([true, true, true, true]);
});

test('a second start keeps all content, shows no password, and builds and seeds nothing again', async () => {
  const started = start();
  await opened(started);
  expect(await liveVersion()).toEqual(firstLive);
  const printed = started.printed();
  expect(printed).toContain('The admin: as it was, not built again');
  expect(printed).not.toContain('Demo content');
  const password = /password: (\S+)/.exec(
    readFileSync(path.join(environment.NEWSROOM_DATA, 'sign-in.txt'), 'utf8'),
  )?.[1];
  expect(password).toBeDefined();
  expect(printed).not.toContain(password);

  const another = start();
  expect(await another.closed).toBe(1);
  expect(another.printed()).toContain(
    `This newsroom is open already: another "npm start" uses ${environment.NEWSROOM_DATA}.`,
  );
  expect(another.printed()).not.toContain('    at ');

  started.process.kill('SIGTERM');
  expect(await started.closed).toBe(0);
});

test.skipIf(process.platform !== 'linux')(
  'a publisher that is killed is started again: readers are served all the time, and what was published meanwhile is live soon',
  async () => {
    const started = start();
    await opened(started);
    const settings = readSettings(environment);
    const { accounts } = firstAccounts(settings.places, environment);
    if (!accounts) throw new Error('The first start has written no accounts.');
    const desk = await openDesk({ settings, accounts });
    const readers = keepReading(settings.siteUrl);

    process.kill(processOnPort(settings.ports.publisher), 'SIGKILL');
    const title = 'Published while the publisher was away';
    idIn(await desk.publish('news-item', { title, slug: 'away', summary: 'In short.', body: 'In full.' }));
    await expect
      .poll(async () => (await fetch(new URL('news/away/', settings.siteUrl))).text(), { timeout: 60_000 })
      .toContain(title);
    const answers = await readers.stop();
    expect(answers.length).toBeGreaterThan(5);
    expect(answers.filter((answer) => answer !== 200)).toEqual([]);
    expect(started.printed()).toContain(
      'The publisher was ended by SIGKILL. Everything else goes on, and it is started again in a second. The last it said:',
    );
    expect(started.printed().match(/ended by/g)).toHaveLength(1);

    process.kill(processOnPort(settings.ports.publisher), 'SIGKILL');
    await expect.poll(started.printed).toContain('it is started again in 2 seconds');
    started.process.kill('SIGTERM');
    expect(await started.closed).toBe(0);
    const ports = Object.values(settings.ports);
    expect(await Promise.all(ports.map(isFree))).toEqual([true, true, true, true]);
  },
);

test('a newsroom whose site is built elsewhere opens neither publisher nor site, and its admin says what readers see there', async () => {
  // The host: it shows what was published before, and knows nothing of this newsroom.
  const folder = path.join(environment.NEWSROOM_DATA, 'site');
  const host = await startSiteServer({ folder, base: '/', port: 0 });
  onTestFinished(() => host.stop());
  const elsewhere = { PUBLISHER: 'off', SITE_URL: `http://127.0.0.1:${host.port}/` };
  const started = start(elsewhere);
  await opened(started);
  expect(started.printed()).toContain(`Read     ${elsewhere.SITE_URL}`);
  expect(started.printed()).not.toContain('The publisher');
  const { SITE_PORT, PUBLISHER_PORT } = environment;
  expect(await Promise.all([SITE_PORT, PUBLISHER_PORT].map(Number).map(isFree))).toEqual([true, true]);

  const settings = readSettings({ ...environment, ...elsewhere });
  const { accounts } = firstAccounts(settings.places, environment);
  if (!accounts) throw new Error('The first start has written no accounts.');
  const desk = await openDesk({ settings, accounts });
  const { body } = await desk.request('GET', '/newsroom/website');
  expect(body).toMatchObject({ state: 'live', limits: expect.stringContaining('The website is built elsewhere.') });

  started.process.kill('SIGTERM');
  expect(await started.closed).toBe(0);
});

test('a part that can not run is named with its last words, and everything ends', async () => {
  const started = start({ DATABASE_CLIENT: 'mysql' });
  expect(await started.closed).toBe(1);
  expect(started.printed()).toContain('Strapi ended with exit code 1, so the newsroom stops. The last it said:');
  expect(started.printed()).toContain('DATABASE_CLIENT is "mysql", but the newsroom keeps its content in');
  expect(await isFree(Number(environment.SITE_PORT))).toBe(true);
});

test('a port that is taken gives a sentence with a way out, before anything is started', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(Number(environment.SITE_PORT), '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const started = start();
  expect(await started.closed).toBe(1);
  expect(started.printed()).toMatch(
    new RegExp(
      `Port ${environment.SITE_PORT}, which the site needs, is used by another program\\.[^]*SITE_PORT=\\d+ npm start`,
    ),
  );
  expect(started.printed()).not.toContain('    at ');
});
