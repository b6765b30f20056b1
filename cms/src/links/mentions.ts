import { isRow, type Row } from '../site-content/row';

/** The fields of an item, as it is in the database, in which an address stands; groups of fields count as one. */
export function fieldsWith(row: Row, address: string): string[] {
  const wanted = pattern(address);
  return Object.entries(row)
    .filter(([, value]) => textsIn(value).some((text) => wanted.test(asTyped(text))))
    .map(([field]) => field);
}

/**
 * The address in a text, and not as a part of a longer one: archives put the address of the original into theirs. It may
 * have been typed without its scheme, and with letters that browsers write as `%…`.
 */
function pattern(address: string): RegExp {
  const forms = [address, readable(address)].map((form) => literally(form.replace(/^https?:\/\//i, '')));
  const before = '(?<![\\w/?#=&%~+@:.-])(?:https?://)?';
  return new RegExp(`${before}(?:${forms.join('|')})(?!\\.?[\\w/?#=&%~+@:-])`, 'i');
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Without what Markdown and HTML put between the letters of an address. */
function asTyped(text: string): string {
  return text.replaceAll('&amp;', '&').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRow(value) ? Object.values(value).flatMap(textsIn) : [];
}
