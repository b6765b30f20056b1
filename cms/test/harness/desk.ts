import { type Account, type Answer, at } from './account';

/** Names of the types, as in `api::<type>.<type>`. */
export type TypeName =
  | 'news-item'
  | 'partner'
  | 'inspection-document'
  | 'inspection'
  | 'topic'
  | 'glossary-term'
  | 'page'
  | 'address'
  | 'publication';

/** How something is taken down, where it differs. */
export interface TakeDown {
  deletes?: boolean;
  reason?: string;
  words?: string;
  replacement?: object;
}

/** What an account does with content, through the routes that the admin's forms use. */
export interface Desk {
  create(type: TypeName, data: object): Promise<Answer>;
  save(type: TypeName, id: string, data: object): Promise<Answer>;
  /** Saves and publishes, as the button does. */
  publish(type: TypeName, id: string, data?: object): Promise<Answer>;
  unpublish(type: TypeName, id: string): Promise<Answer>;
  remove(type: TypeName, id: string): Promise<Answer>;
  duplicate(type: TypeName, id: string, data: object): Promise<Answer>;
  /** The buttons above the list, for the items that are ticked. */
  bulk(action: 'Publish' | 'Unpublish' | 'Delete', type: TypeName, ids: string[]): Promise<Answer>;
  /** The one way of taking down: by mistake, and kept as a draft or hidden, unless it is said otherwise. */
  takeDown(type: TypeName, ids: string | string[], asked?: TakeDown): Promise<Answer>;
  read(type: TypeName, id: string): Promise<Answer>;
  saveSettings(data: object): Promise<Answer>;
  upload(name: string, mime: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer>;
}

export function createDesk({ request }: Account): Desk {
  return {
    create: (type, data) => request('POST', many(type), data),
    save: (type, id, data) => request('PUT', `${many(type)}/${id}`, data),
    publish: (type, id, data = {}) => request('POST', `${many(type)}/${id}/actions/publish`, data),
    unpublish: (type, id) => request('POST', `${many(type)}/${id}/actions/unpublish`, {}),
    remove: (type, id) => request('DELETE', `${many(type)}/${id}`),
    duplicate: (type, id, data) => request('POST', `${many(type)}/clone/${id}`, data),
    bulk: (action, type, ids) => request('POST', `${many(type)}/actions/bulk${action}`, { documentIds: ids }),
    takeDown: (type, ids, { deletes = false, ...asked } = {}) =>
      request('POST', '/newsroom/take-down', {
        items: [ids].flat().map((documentId) => ({ uid: uidOf(type), documentId })),
        // biome-ignore lint/suspicious/noThenProperty: the server calls it so; nobody awaits it.
        then: deletes ? 'delete' : 'keep',
        reason: 'mistake',
        ...asked,
      }),
    read: (type, id) => request('GET', `${many(type)}/${id}`),
    saveSettings: (data) => request('PUT', '/content-manager/single-types/api::site-settings.site-settings', data),
    upload(name, mime, bytes) {
      const form = new FormData();
      form.append('files', new Blob([bytes], { type: mime }), name);
      form.append('fileInfo', JSON.stringify({ name }));
      return request('POST', '/upload', form);
    },
  };
}

/**
 * The documentId in an answer.
 *
 * @throws with the whole answer, when it was a refusal.
 */
export function idIn(answer: Answer): string {
  const id = at(answer.body, 'data', 'documentId');
  if (typeof id !== 'string') throw new Error(`No documentId in ${JSON.stringify(answer)}`);
  return id;
}

/** The sentences of a refusal, each with the field it stands at: `{ slug: 'This web address …' }`. */
export function refusals(answer: Answer): Record<string, unknown> {
  const errors = at(answer.body, 'error', 'details', 'errors');
  if (!Array.isArray(errors)) throw new Error(`No refusal in ${JSON.stringify(answer)}`);
  return Object.fromEntries(errors.map((error) => [[at(error, 'path')].flat().join('.'), at(error, 'message')]));
}

/** Strapi's whole name of a type. */
export function uidOf(type: TypeName): `api::${string}.${string}` {
  return `api::${type}.${type}`;
}

function many(type: TypeName): string {
  return `/content-manager/collection-types/${uidOf(type)}`;
}
