import type { ServerResponse } from 'node:http';
import { sections } from '../../site/src/lib/urls.ts';
import type { Previews } from './answer.ts';
import { barOf, headOf } from './bar.ts';
import type { Previewed } from './content.ts';
import type { Link } from './read-link.ts';
import { say } from './say.ts';
import { type ShownAt, shownPage } from './shown-page.ts';

/** The lists in which an item can be: they stay in the preview. Every other page is to be seen on the website itself. */
const lists: ReadonlySet<string> = new Set([
  sections.home,
  sections.news,
  sections.inspections,
  sections.documents,
  sections.partners,
]);

const mend = 'Editor: mend that in the form, save, and load this page again.';

/**
 * Sends the item's page, or one of the lists.
 *
 * @param path of a page of the site; null for what is no page, or for an item that can't be shown as it is
 */
export async function sendPage(
  { bundle, siteUrl }: Previews,
  link: Link,
  { version, itemPath, faults, snapshot, media }: Previewed,
  path: string | null,
  response: ServerResponse,
): Promise<void> {
  if (itemPath === null) {
    return say(response, 422, ['Something is missing before this can be shown.', ...faults, mend]);
  }
  if (path === null || !(path === itemPath || lists.has(path))) {
    return say(response, 404, ['There is no such page in this preview.']);
  }
  const rendered = await bundle.render(path, snapshot);
  if (rendered.status !== 200) throw new Error(`A page answered ${rendered.status}.`);
  const shownAt: ShownAt = (to) => {
    if (to === itemPath) return `${link.prefix}/`;
    const isFile = media.has(to) || bundle.assets.some(({ file }) => to === `/${file}`);
    return isFile || lists.has(to) ? `${link.prefix}/site${to}` : null;
  };
  const list = [...lists].find((section) => section !== '/' && itemPath.startsWith(section));
  const bar = barOf(link, list === undefined ? null : `${link.prefix}/site${list}`);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(shownPage(await rendered.text(), { siteUrl, shownAt, bar, head: headOf(link, version) }));
}
