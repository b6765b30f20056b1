import { useForm } from '@strapi/strapi/admin';
import { useMatch, useNavigate } from 'react-router-dom';

/** Goes back to the list when the item in the form is not there any more. In a list, it stays. */
export function useLeaveDeleted(uid: string): () => void {
  const navigate = useNavigate();
  const isInForm = useMatch('/content-manager/:collectionType/:uid/:documentId') !== null;
  const setSubmitting = useForm('TakeDown', (form) => form.setSubmitting, false);
  return () => {
    if (!isInForm) return;
    // Otherwise Strapi would ask whether to leave without saving.
    setSubmitting?.(true);
    navigate(`/content-manager/collection-types/${uid}`, { replace: true });
  };
}
