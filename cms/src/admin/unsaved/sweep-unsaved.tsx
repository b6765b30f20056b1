import { useAuth } from '@strapi/strapi/admin';
import { owner } from './owner';
import { useSweep } from './use-sweep';

/** Looks through what is kept where no form is open, such as above a list; shows nothing. */
export function SweepUnsaved() {
  const user = useAuth('SweepUnsaved', ({ user }) => user);
  const person = user?.id === undefined ? null : String(user.id);
  owner.id = person;
  useSweep(person);
  return null;
}
