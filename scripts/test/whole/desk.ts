import { z } from 'zod';
import type { TestNewsroom } from '../newsroom.ts';

/** Names of the types, as in `api::<type>.<type>`. */
export type TypeName =
  | 'news-item'
  | 'partner'
  | 'inspection-document'
  | 'inspection'
  | 'topic'
  | 'glossary-term'
  | 'page';

export interface Answer {
  status: number;
  body: unknown;
}

export interface TakeDown {
  /** What is to become of it: a draft or hidden again, or gone. */
  fate: 'keep' | 'delete';
  reason: 'mistake' | 'out-of-date' | 'personal-information' | 'other';
  words?: string;
  replacement?: { uid: string; documentId: string };
}

/** What a person does with content, through the very requests that the admin's pages send. A refusal is an answer too. */
export interface Desk {
  request(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer>;
  /** Saves something new, or with `id` something that is there. */
  save(type: TypeName, data: object, id?: string): Promise<Answer>;
  /** Saves and publishes, as the button does. */
  publish(type: TypeName, data: object, id?: string): Promise<Answer>;
  takeDown(type: TypeName, id: string, how: TakeDown): Promise<Answer>;
  upload(name: string, mime: string, bytes: Uint8Array): Promise<Answer>;
  saveSettings(data: object): Promise<Answer>;
}

/** Signs in as the newsroom's editor. */
export async function openDesk({ settings, accounts }: Pick<TestNewsroom, 'settings' | 'accounts'>): Promise<Desk> {
  const send = async (method: string, path: string, body?: unknown, token?: string): Promise<Answer> => {
    const headers = new Headers(token === undefined ? {} : { authorization: `Bearer ${token}` });
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) headers.set('content-type', 'application/json');
    const answer = await fetch(new URL(path, settings.cmsUrl), {
      method,
      headers,
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json');
    return { status: answer.status, body: isJson ? JSON.parse(text) : text };
  };
  const signedIn = await send('POST', '/admin/login', accounts.editor);
  const { token } = z.object({ data: z.object({ token: z.string() }) }).parse(signedIn.body).data;
  const request: Desk['request'] = (method, path, body) => send(method, path, body, token);
  return {
    request,
    save: (type, data, id) => (id ? request('PUT', `${many(type)}/${id}`, data) : request('POST', many(type), data)),
    publish: (type, data, id) => request('POST', `${many(type)}${id ? `/${id}` : ''}/actions/publish`, data),
    takeDown: (type, id, { fate, ...why }) =>
      request('POST', '/newsroom/take-down', {
        items: [{ uid: uidOf(type), documentId: id }],
        [fateField]: fate,
        ...why,
      }),
    upload(name, mime, bytes) {
      const form = new FormData();
      form.append('files', new Blob([Uint8Array.from(bytes)], { type: mime }), name);
      form.append('fileInfo', JSON.stringify({ name }));
      return request('POST', '/upload', form);
    },
    saveSettings: (data) => request('PUT', '/content-manager/single-types/api::site-settings.site-settings', data),
  };
}

/** By a name of its own: an object with such a field written down looks like a promise. */
const fateField = 'then';

export function uidOf(type: TypeName): string {
  return `api::${type}.${type}`;
}

/** @throws with the whole answer, when it was a refusal */
export function idIn(answer: Answer): string {
  const shape = z.object({ data: z.object({ documentId: z.string() }) });
  const read = shape.safeParse(answer.body);
  if (!read.success || answer.status > 299) throw new Error(`Strapi refused: ${JSON.stringify(answer)}`);
  return read.data.data.documentId;
}

/** @throws when there is no item with this web address */
export async function idOf(desk: Desk, type: TypeName, slug: string): Promise<string> {
  const found = await desk.request('GET', `${many(type)}?filters[slug][$eq]=${slug}`);
  const [item] = z.object({ results: z.array(z.object({ documentId: z.string() })) }).parse(found.body).results;
  if (item === undefined) throw new Error(`There is no ${type} with the web address ${slug}.`);
  return item.documentId;
}

/** The sentences of a refusal, one after another. */
export function sentencesIn({ body }: Answer): string {
  const errors = z.array(z.object({ message: z.string() }));
  const shape = z.object({
    error: z.object({ message: z.string(), details: z.looseObject({ errors: errors.optional() }) }),
  });
  const { message, details } = shape.parse(body).error;
  return [message, ...(details.errors ?? []).map((one) => one.message)].join('\n');
}

function many(type: TypeName): string {
  return `/content-manager/collection-types/${uidOf(type)}`;
}
