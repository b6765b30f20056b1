import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../site-content/exported-type';
import { isRow, type Row } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { markRevision } from '../two-people/revision';
import { check } from './check';
import { forgetChanges } from './copies';
import { fillIn } from './fill-in';
import { modelOf } from './model';
import { publicState } from './public-state';
import { recordChange } from './record-change';
import { rowInForm, type Save, type SaveAction, saveActions, withoutRelations } from './save';
import { refuseUnchosen } from './show-named/hidden-named';
import { showNamed } from './show-named/show-named';

/**
 * Puts our rules around everything that changes content, whoever does it: a form, a button above a list, a script.
 *
 * Filling in, checks, the change itself and the records of it are one transaction: a refusal leaves nothing behind, and
 * nothing becomes public or stops being public without a record.
 */
export function registerNewsroom(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = exportedTypes.find(({ uid }) => uid === context.uid);
    const action = saveActions.find((name) => name === context.action);
    if (type === undefined || action === undefined) return next();

    return strapi.db.transaction(async () => {
      const asked = await readSave(strapi, type, action, context.params);
      const marked = { ...asked, data: await markRevision(asked) };
      const save = { ...marked, data: await fillIn(marked) };
      await check(save);

      if ('data' in context.params) Object.assign(context.params, { data: save.data });
      const result = await next();
      const id = idIn(result) ?? save.id;
      if (id !== null) {
        await forgetChanges(save, id);
        await recordChange(save, id);
        await showNamed(asked, id);
        await refuseUnchosen(save, id);
      }
      return result;
    });
  });
}

async function readSave(strapi: Core.Strapi, type: ExportedType, action: SaveAction, params: unknown): Promise<Save> {
  const { documentId, data, status }: Row = isRow(params) ? params : {};
  const id = typeof documentId === 'string' && action !== 'create' ? documentId : null;
  return {
    strapi,
    type,
    action,
    id,
    data: isRow(data) ? withoutIdentity(data) : {},
    // Publish writes down the whole item as it is in the form.
    row: await rowInForm(strapi, type, id, action === 'publish' ? type.populate : withoutRelations(strapi, type)),
    before: await publicState(strapi, type, id),
    goesPublic: action === 'publish' || status === 'published' || !modelOf(strapi, type).hasDrafts,
  };
}

/** Strapi would give an item another identity with its fields: what readers know it by, and every record of it, is lost. */
function withoutIdentity({ documentId, locale, ...data }: Row): Row {
  return data;
}

/** A new item, and a copy, has its identity only afterwards. */
function idIn(result: unknown): string | null {
  return isRow(result) && typeof result.documentId === 'string' ? result.documentId : null;
}
