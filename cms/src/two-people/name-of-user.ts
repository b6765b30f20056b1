import { type Row, textOf } from '../site-content/row';

/** What colleagues call somebody: their name, or the address they sign in with. */
export function nameOfUser(user: Row | null): string {
  if (user === null) return 'Somebody';
  const names = [textOf(user, 'firstname'), textOf(user, 'lastname')].filter((part) => part !== null);
  return names.join(' ') || (textOf(user, 'email') ?? 'Somebody');
}
