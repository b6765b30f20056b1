import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from './harness/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom({ CMS_URL: 'https://newsroom.example.org' });
});
afterAll(() => newsroom.stop());

/** Signs in as the editor through a proxy that has noted where the request came from. */
async function signInFrom(forwardedFor: string, password?: string): Promise<Response> {
  const { CMS_PORT, FIRST_EDITOR_EMAIL, FIRST_EDITOR_PASSWORD } = newsroom.settings;
  return fetch(`http://127.0.0.1:${CMS_PORT}/admin/login`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': forwardedFor,
      'x-forwarded-proto': 'https',
    },
    body: JSON.stringify({ email: FIRST_EDITOR_EMAIL, password: password ?? FIRST_EDITOR_PASSWORD }),
  });
}

it('keeps a stranger who guesses passwords out, whatever address they make up, and nobody else', async () => {
  const statuses: number[] = [];
  for (const madeUp of ['', '192.0.2.1, ', '192.0.2.2, ', '192.0.2.3, ', '192.0.2.4, ', '192.0.2.5, ']) {
    statuses.push((await signInFrom(`${madeUp}203.0.113.1`, 'wrong')).status);
  }
  expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
  expect((await signInFrom('203.0.113.2')).status).toBe(200);
});

it('gives out its cookie for encrypted connections only', async () => {
  const cookies = (await signInFrom('203.0.113.3')).headers.getSetCookie();
  expect(cookies).not.toEqual([]);
  for (const cookie of cookies) expect(cookie).toMatch(/; secure/i);
});
