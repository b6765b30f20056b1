/**
 * An address as the site itself writes it: decoded, with a slash at the end unless it is that of a file.
 * @param name the address as it was asked for, without the base path, with a slash in front and without its question
 */
export function plainAddress(name: string): string {
  const address = decoded(name)
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '/');
  return address.endsWith('/') || isFile.test(address) ? address : `${address}/`;
}

const isFile = /\.[a-z\d]+$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
