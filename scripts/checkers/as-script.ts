import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const packages = createRequire(import.meta.url);
const texts = new Map<string, Promise<string>>();

/** The text of a script that a package ships for browsers, to be run in a page. */
export function asScript(name: string): Promise<string> {
  const text = texts.get(name) ?? readFile(packages.resolve(name), 'utf8');
  texts.set(name, text);
  return text;
}
