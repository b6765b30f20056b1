import { defineConfig } from 'astro/config';

/** A plain Astro site with the same news: what the bench compares ours with. Its content comes from where ARTICLES_FILE or CMS_URL says. */
export default defineConfig({
  site: process.env.SITE_URL,
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
});
