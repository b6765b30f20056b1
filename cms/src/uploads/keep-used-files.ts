import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Row, textOf } from '../site-content/row';
import type { NamedOfKind } from '../taking-down/items-where';
import { usersOf } from '../taking-down/users-of-file';

/**
 * Refuses to delete a file from the media library while readers see it: it would vanish from its pages without a word.
 * Strapi itself asks nobody.
 */
export function keepUsedFiles(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload');
  const { remove } = upload;
  upload.remove = async (file: Row) => {
    const users = await usersOf(strapi, file, ({ shown }) => shown);
    if (users.length > 0) throw new errors.ApplicationError(sentence(file, users));
    return remove(file);
  };
}

/** So many are named: whoever mends these is told of the others then. */
const named = 3;

function sentence(file: Row, users: readonly NamedOfKind[]): string {
  const names = users.slice(0, named).map(({ kind, title }) => `${kind} “${title}”`);
  const more = users.length > named ? ` and ${users.length - named} more` : '';
  return `“${textOf(file, 'name')}” can’t be deleted, for readers see it in: ${names.join(', ')}${more}. Take it out there first.`;
}
