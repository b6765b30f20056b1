/** The address that a file answers: `news/index.html` → `/news/`, `rss.xml` → `/rss.xml`. Without the base path. */
export function publicPath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
