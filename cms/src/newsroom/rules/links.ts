import { textOf } from '../../site-content/row';
import { modelOf } from '../model';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';

/** Fields that hold the address of something on the web. */
const linkFields = ['website', 'link', 'archivedCopy'];

/** Refuses an address that would not open in a browser, or that would do something else than open a page. */
export function checkLinks(save: Save): readonly Refusal[] {
  const { labelOf } = modelOf(save.strapi, save.type);
  const item = proposed(save);
  return linkFields.flatMap((field) => {
    const address = textOf(item, field);
    if (address === null || isWebAddress(address)) return [];
    const message = `“${labelOf(field)}” is not a whole web address. Copy it from the browser’s address bar: it starts with https:// or http://`;
    return [{ path: [field], message }];
  });
}

/** Whether a text is an http or https address without spaces, and without a sign-in in it. */
function isWebAddress(address: string): boolean {
  if (/\s/.test(address) || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return hostname.includes('.') && username === '' && password === '';
}
