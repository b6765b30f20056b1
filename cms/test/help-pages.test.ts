import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { lexer, type Token, walkTokens } from 'marked';
import { expect, it } from 'vitest';
import { choiceWords } from '../src/admin/choice-words';
import { fileWords } from '../src/admin/file-words';
import { titles } from '../src/admin/titles';
import { at } from './harness/account';
import { cmsFolder } from './harness/compile';

const folder = path.join(cmsFolder, 'help');
const pages = globSync('*.md', { cwd: folder })
  .sort()
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

/** Everything of a kind on a page. */
function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  walkTokens(lexer(text), (token) => {
    found.push(token);
  });
  return found;
}

function read(...files: string[]): string {
  return globSync(files, { cwd: cmsFolder })
    .map((file) => readFileSync(path.join(cmsFolder, file), 'utf8'))
    .join('\n');
}

/** Strapi’s own words, but for those in whose place we have put ours. */
function wordsOfStrapi(): string[] {
  const ours = { ...titles, ...fileWords, ...choiceWords };
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi/package.json'));
  return ['@strapi/admin', '@strapi/content-manager', '@strapi/upload'].flatMap((name) => {
    const home = path.dirname(resolve(`${name}/package.json`));
    const files = globSync('dist/**/translations/en.json.js', { cwd: home });
    return files.flatMap((file) => {
      const words: unknown = createRequire(import.meta.url)(path.join(home, file));
      return Object.entries(Object(at(words, 'default') ?? words))
        .filter(([id]) => !(id in ours) && !(`${name.slice('@strapi/'.length)}.${id}` in ours))
        .map(([, text]) => String(text));
    });
  });
}

const strapiWords = new Set(wordsOfStrapi());
const source = read('src/admin/**/*.{ts,tsx}', 'src/api/**/schema.json', 'src/components/**/*.json')
  // In an element words may go over two lines.
  .replace(/\s+/g, ' ')
  // As it reads for one thing.
  .replace(/\{number, plural, one \{(.*?)\} other \{.*?\}\}/g, '$1');

/** Whether words are somewhere in the admin, whole: as a text, or between two tags. */
function isInAdmin(words: string): boolean {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return strapiWords.has(words) || new RegExp(`(["'\`]|> ?)${literal}(["'\`]| ?<)`).test(source);
}

it('has the pages that editors need most', () => {
  expect(pages.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'add-a-document.md',
      'put-a-mistake-right.md',
      'take-something-down.md',
      'write-a-news-item.md',
    ]),
  );
});

it.each(pages)('shows $name in the admin too', ({ name }) => {
  expect(read('src/admin/help/pages.ts')).toContain(`'../../../help/${name}?raw'`);
});

it.each(pages)('names in $name only buttons, fields and boxes that are there', ({ text }) => {
  const bold = tokensOf(text).filter(({ type }) => type === 'strong');
  // What is bold and ends with a colon begins a paragraph.
  const labels = bold
    .map((token) => String(at(token, 'text')).replace(/\s+/g, ' '))
    .filter((words) => !words.endsWith(':'));
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.filter((label) => !isInAdmin(label))).toEqual([]);
});

it.each(pages)('has every picture that $name shows, and says what is on it', ({ text }) => {
  for (const token of tokensOf(text).filter(({ type }) => type === 'image')) {
    expect(existsSync(path.join(folder, String(at(token, 'href'))))).toBe(true);
    expect(String(at(token, 'text')).length).toBeGreaterThan(20);
  }
});

it.each(pages)('leads from $name to other help pages only', ({ text }) => {
  const links = tokensOf(text).filter(({ type }) => type === 'link');
  const names = new Set(pages.map(({ name }) => name));
  expect(links.map((link) => String(at(link, 'href'))).filter((href) => !names.has(href))).toEqual([]);
});

it('keeps no picture that no page shows', () => {
  const pictures = globSync('images/*', { cwd: folder });
  expect(pictures.filter((picture) => !pages.some(({ text }) => text.includes(`(${picture})`)))).toEqual([]);
});
