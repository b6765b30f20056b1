import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../files/list-files.ts';

const scripts = join(import.meta.dirname, '../..');

/** What the operator's page says that one may read; `…` stands for anything, and ` / ` is between several. */
function listed(): RegExp[] {
  const page = readFileSync(join(scripts, 'README.md'), 'utf8');
  const table = page.slice(page.indexOf('\n## Messages and mends\n'));
  const rows = [...table.matchAll(/^\| (.+?) \| .+ \|$/gm)].map((row) => row[1] ?? '');
  const words = rows.flatMap((row) => row.split(' / ')).map((text) => text.replace(/^… |[.…]$| \(.*\)$/g, ''));
  return words.map((text) => new RegExp(text.split('…').map(escaped).join('.*'), 'i'));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The sentences of the publisher that name who can mend something, from its code: what is put into them is `…`. */
function sentencesThatNameSomebody(): string[] {
  const folder = join(scripts, 'publish');
  const code = listFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const texts = code.flatMap((text) => [...text.matchAll(/`[^`]*`|'[^'\n]*'/g)].map(([quoted]) => quoted.slice(1, -1)));
  return texts
    .filter((text) => /\S.*(Operator|Developer|Administrator|Editor): /.test(text))
    .map((text) => text.replace(/\$\{[^}]*\}/g, '…'));
}

test('every message of the publisher that asks somebody to mend something is in the table for operators', () => {
  const sentences = sentencesThatNameSomebody();
  expect(sentences.length).toBeGreaterThan(15);
  const rows = listed();
  expect(sentences.filter((sentence) => !rows.some((row) => row.test(sentence)))).toEqual([]);
});
