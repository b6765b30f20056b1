/** A session as a browser keeps it: the cookie from which the admin gets itself new tokens. */
export interface Session {
  /** As a browser sends it back: `name=value`. */
  readonly cookie: string;
  /** Asks for a new token. Answers with the status: 200 while the session lives. */
  renew(): Promise<number>;
}

/**
 * Signs somebody in and keeps the cookie.
 *
 * @throws when there is no cookie in the answer.
 */
export async function signInWithCookie(url: string, email: string, password: string): Promise<Session> {
  const response = await post(url, '/admin/login', {}, JSON.stringify({ email, password }));
  const line = response.headers.getSetCookie().find((header) => header.startsWith('strapi_admin_refresh='));
  if (line === undefined) throw new Error(`${email} got no cookie: ${response.status} ${await response.text()}`);
  const [cookie = ''] = line.split(';');
  return { cookie, renew: async () => (await post(url, '/admin/access-token', { cookie })).status };
}

function post(url: string, path: string, headers: Record<string, string>, body = '{}'): Promise<Response> {
  return fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}
