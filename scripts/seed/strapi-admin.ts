import { z } from 'zod';
import { describeAnswer, describeNoEntry } from './describe-answer.ts';
import { SeedRefusal } from './refusal.ts';

/** Longer than any single save takes, short enough that nobody wonders whether seeding has stopped. */
const timeoutMs = 60_000;

const signedIn = z.object({ data: z.object({ token: z.string() }) });

/** Strapi's admin interface, signed in as one person: the same requests that the admin's own pages send. */
export interface StrapiAdmin {
  /**
   * Sends a request and returns the body of the answer, parsed. `about` names in words what it is for ("topic “EHC
   * plans”"). Throws {@link SeedRefusal} unless the answer is a success.
   */
  request(about: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<unknown>;
  /** Whether there is something at a path. Throws {@link SeedRefusal} unless the answer is a success or 404. */
  exists(about: string, path: string): Promise<boolean>;
}

/** Signs in. Throws {@link SeedRefusal} when Strapi can't be reached or does not know the person. */
export async function signIn(cmsUrl: string, email: string, password: string): Promise<StrapiAdmin> {
  const about = `the sign-in of ${email}`;
  const answer = await send(cmsUrl, about, 'POST', '/admin/login', { email, password });
  if (answer.status >= 400 && answer.status < 500) throw new SeedRefusal(describeNoEntry(email, answer.status));
  const { token } = signedIn.parse(bodyOf(about, answer)).data;
  return {
    request: async (about, method, path, body) => bodyOf(about, await send(cmsUrl, about, method, path, body, token)),
    exists: async (about, path) => {
      const answer = await send(cmsUrl, about, 'GET', path, undefined, token);
      return answer.status !== 404 && bodyOf(about, answer) !== null;
    },
  };
}

interface Answer {
  status: number;
  text: string;
}

async function send(
  cmsUrl: string,
  about: string,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Answer> {
  const headers = new Headers();
  if (token) headers.set('authorization', `Bearer ${token}`);
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers.set('content-type', 'application/json');
  const request: RequestInit = { method, headers, signal: AbortSignal.timeout(timeoutMs) };
  if (body !== undefined) request.body = isForm ? body : JSON.stringify(body);
  try {
    const response = await fetch(new URL(path, cmsUrl), request);
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    throw new SeedRefusal(
      `The demo content could not be put in: Strapi does not answer at ${cmsUrl} (${about}).\nOperator: look at what Strapi printed, then start again; seeding goes on where it stopped.`,
      { cause },
    );
  }
}

function bodyOf(about: string, { status, text }: Answer): unknown {
  if (status < 200 || status > 299) throw new SeedRefusal(describeAnswer(about, status, text));
  return JSON.parse(text);
}
