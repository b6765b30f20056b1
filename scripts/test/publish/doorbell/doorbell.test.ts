import { expect, onTestFinished, test } from 'vitest';
import { type DoorbellOptions, startDoorbell } from '../../../publish/doorbell/doorbell.ts';
import type { Status } from '../../../publish/status.ts';

const status: Status = {
  live: null,
  items: {},
  publishing: false,
  problem: null,
  faults: [],
  notices: [],
  search: null,
  hold: null,
  versions: [],
  publishes: [],
  vanished: null,
};

async function doorbell(): Promise<{ url: string; rings: () => number; lines: string[] }> {
  let rings = 0;
  const lines: string[] = [];
  const options: DoorbellOptions = {
    port: 0,
    secret: 'open sesame',
    ring: () => {
      rings += 1;
    },
    status: async () => status,
    acts: [],
    log: (event, details) => lines.push(`${event} ${JSON.stringify(details)}`),
  };
  const bell = await startDoorbell(options);
  onTestFinished(() => bell.stop());
  return { url: `http://127.0.0.1:${bell.port}`, rings: () => rings, lines };
}

const rightSecret = { authorization: 'Bearer open sesame' };

test('a ring with the secret is taken', async () => {
  const { url, rings } = await doorbell();
  const answer = await fetch(`${url}/ring`, { method: 'POST', headers: rightSecret });
  expect(answer.status).toBe(202);
  expect(rings()).toBe(1);
});

test.each([
  ['a wrong secret', { authorization: 'Bearer open' }],
  ['no secret', {}],
  ['a secret of the wrong kind', { authorization: 'Basic open sesame' }],
])('a ring with %s is refused and logged, and nobody is rung for', async (_what, headers) => {
  const { url, rings, lines } = await doorbell();
  for (const [path, method] of [
    ['/ring', 'POST'],
    ['/status', 'GET'],
  ] as const) {
    expect((await fetch(url + path, { method, headers })).status).toBe(401);
  }
  expect(rings()).toBe(0);
  expect(lines).toEqual([
    'refused {"asked":"POST /ring","reason":"wrong or missing secret"}',
    'refused {"asked":"GET /status","reason":"wrong or missing secret"}',
  ]);
});

test('the status is told to whoever has the secret', async () => {
  const { url } = await doorbell();
  const answer = await fetch(`${url}/status`, { headers: rightSecret });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual(status);
});

test('there is nothing else to ask', async () => {
  const { url } = await doorbell();
  for (const [path, method] of [
    ['/ring', 'GET'],
    ['/', 'GET'],
    ['/status', 'DELETE'],
  ] as const) {
    expect((await fetch(url + path, { method, headers: rightSecret })).status).toBe(404);
  }
});

test('a taken port is said in a sentence', async () => {
  const { url } = await doorbell();
  const port = Number(new URL(url).port);
  const second = startDoorbell({
    port,
    secret: 's',
    ring: () => {},
    status: async () => status,
    acts: [],
    log: () => {},
  });
  await expect(second).rejects.toThrow(`The publisher can't listen on port ${port}`);
});
