import { useDocumentRBAC } from '@strapi/strapi/admin';
import { ways } from './ways';

/** Whether somebody's role lets them put items of a type on the website. The server asks again. */
export function useMayPutOnWebsite(uid: string): boolean {
  return useDocumentRBAC('PutOnWebsite', ({ canPublish, canUpdate }) => {
    return (ways.get(uid) === 'publish' ? canPublish : canUpdate) === true;
  });
}
