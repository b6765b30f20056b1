import { type Row, textOf } from '../site-content/row';

/** What colleagues call somebody with an account: their name, or their e-mail address where there is none. */
export function personName(user: Row): string {
  const name = [textOf(user, 'firstname'), textOf(user, 'lastname')].filter((part) => part !== null).join(' ');
  return name === '' ? (textOf(user, 'email') ?? 'somebody') : name;
}
