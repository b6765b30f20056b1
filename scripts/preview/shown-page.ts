import { Parser } from 'htmlparser2';

/** Where a page of the site is shown instead, as it is printed; null when it is to be seen on the website itself. */
export type ShownAt = (path: string) => string | null;

export interface Frame {
  /** Public address of the site, with base path and a slash at the end. */
  siteUrl: URL;
  shownAt: ShownAt;
  /** What is put in front of the page. */
  bar: string;
  /** What is put into its head. */
  head: string;
}

/**
 * Makes of a page of the site its preview: the same page, with a bar in front. Its own addresses lead to the preview where
 * there is one, and else to the website, in a tab of their own: the website refuses to be shown in a frame of the admin.
 */
export function shownPage(html: string, { siteUrl, shownAt, bar, head }: Frame): string {
  const parts: string[] = [];
  let end = 0;
  const addBefore = (index: number, addition: string): void => {
    parts.push(html.slice(end, index), addition);
    end = index;
  };
  const parser = new Parser({
    onopentag(name) {
      const [from, to] = [parser.startIndex, parser.endIndex + 1];
      addBefore(from, withAddresses(html.slice(from, to), name, siteUrl, shownAt));
      end = to;
      if (name === 'body') addBefore(to, bar);
    },
    onclosetag(name) {
      if (name === 'head') addBefore(parser.startIndex, head);
    },
  });
  parser.end(html);
  parts.push(html.slice(end));
  return parts.join('');
}

/** Astro and the Markdown of editors write attributes in double quotation marks, and escape such marks in them. */
const addressAttribute = / (href|src|srcset)="([^"]*)"/g;

function withAddresses(tag: string, name: string, siteUrl: URL, shownAt: ShownAt): string {
  return tag.replace(addressAttribute, (_, attribute: string, value: string) => {
    if (attribute === 'srcset') return ` srcset="${value.split(', ').map(at).join(', ')}"`;
    const address = at(value);
    const leaves = name === 'a' && /^https?:/.test(address) ? ' target="_blank"' : '';
    return ` ${attribute}="${address}"${leaves}`;
  });

  function at(value: string): string {
    const base = siteUrl.pathname;
    if (!value.startsWith(base) || value.startsWith('//')) return value;
    const inside = value.slice(base.length - 1);
    const [path = ''] = inside.split(/[#? ]/, 1);
    return (shownAt(path) ?? `${siteUrl.origin}${base}${path.slice(1)}`) + inside.slice(path.length);
  }
}
