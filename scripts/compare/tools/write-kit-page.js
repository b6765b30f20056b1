/**
 * Writes the page of an article as a design kit's own page template makes it, with its styles, script, fonts and icons beside
 * it as the kit's instructions say. `node write-kit-page.js <govuk|nhsuk> <article.json> <folder>`
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import nunjucks from 'nunjucks';

const [kit, articleFile, folder] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const root = path.dirname(require.resolve(`${kit}-frontend/package.json`));

const templates = { govuk: path.join(root, 'dist'), nhsuk: path.join(root, 'dist') };
const environment = nunjucks.configure([import.meta.dirname, templates[kit]], {
  autoescape: true,
  throwOnUndefined: false,
});
const page = environment.render(`${kit}.njk`, JSON.parse(readFileSync(articleFile, 'utf8')));

mkdirSync(path.join(folder, 'news/article'), { recursive: true });
writeFileSync(path.join(folder, 'news/article/index.html'), page);
cpSync(path.join(root, 'dist', kit, 'assets'), path.join(folder, 'assets'), { recursive: true });
for (const ending of ['css', 'js']) {
  const name = `${kit}-frontend.min.${ending}`;
  cpSync(path.join(root, 'dist', kit, name), path.join(folder, name));
}
