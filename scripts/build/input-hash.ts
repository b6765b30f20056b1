import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A hash of everything a build is made from: it differs whenever a file is changed, added, renamed or removed.
 * @param root folder that the inputs are relative to
 * @param inputs files and folders; one that is not there counts as absent
 * @param facts anything else the build depends on, such as the site's address
 */
export function inputHash(root: string, inputs: readonly string[], facts: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(facts));
  for (const file of inputs.flatMap((input) => filesIn(root, input))) {
    const content = readFileSync(path.join(root, file));
    // The length keeps a name and a content from being taken for another name and another content.
    hash.update(`\n${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(root: string, name: string): string[] {
  const place = path.join(root, name);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [name];
  return readdirSync(place)
    .filter((entry) => entry !== 'node_modules')
    .sort()
    .flatMap((entry) => filesIn(root, `${name}/${entry}`));
}
