import { defineConfig } from 'astro/config';

/**
 * A plain Astro site with the same news: what the bench compares ours with. Its content comes from where ARTICLES_FILE or CMS_URL
 * says. It has the same kinds of pages and feeds, and each page says what it may load, as on ours; Astro hashes its few styles for
 * every page, ours are hashed once. It renders one page at a time, as Astro does by itself. It has nothing else of ours: no
 * cleaned markup, explained words, related news, covers or structured data.
 */
export default defineConfig({
  site: process.env.SITE_URL,
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  security: { csp: true },
  devToolbar: { enabled: false },
});
