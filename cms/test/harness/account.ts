/** What a request was answered with. `body` is the parsed JSON, or null when there was none. */
export interface Answer {
  status: number;
  body: unknown;
}

/** Somebody who is signed in, and does by HTTP what the admin does. */
export interface Account {
  /** The token to call admin routes with: `Authorization: Bearer …`. */
  readonly token: string;
  /** Calls any route as this person. `body` is sent as JSON, or as it is when it is a form. */
  request(method: string, path: string, body?: unknown): Promise<Answer>;
}

/**
 * Signs somebody in.
 *
 * @param url Address of Strapi.
 * @throws when the answer is not 200.
 */
export async function signIn(url: string, email: string, password: string): Promise<Account> {
  const answer = await requestAs(url, undefined, 'POST', '/admin/login', { email, password });
  const token = at(answer.body, 'data', 'token');
  if (typeof token !== 'string') throw new Error(`${email} could not sign in: ${JSON.stringify(answer)}`);
  return { token, request: (method, path, body) => requestAs(url, token, method, path, body) };
}

/** Calls a route with a token, or without one. */
export async function requestAs(
  url: string,
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const response = await fetch(new URL(path, url), {
    method,
    redirect: 'manual',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: parsed(text) };
}

/** The value at the end of a path into parsed JSON, or undefined. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? null : text;
  }
}
