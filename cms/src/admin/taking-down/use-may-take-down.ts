import { useDocumentRBAC } from '@strapi/strapi/admin';
import { ways } from '../ways';

/** Whether somebody's role lets them take items of a type down, and delete them. The server asks again. */
export function useMayTakeDown(uid: string): { takeDown: boolean; erase: boolean } {
  return useDocumentRBAC('TakeDown', ({ canPublish, canUpdate, canDelete }) => {
    const needed = { publish: canPublish, show: canUpdate, save: canDelete }[ways.get(uid) ?? 'save'];
    return { takeDown: needed === true, erase: canDelete === true };
  });
}
