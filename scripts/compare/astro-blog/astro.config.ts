import { defineConfig } from 'astro/config';

/** A plain blog, put together as Astro's own starter is: what `npm run compare` holds our article page against. */
export default defineConfig({
  site: process.env.SITE_URL,
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  devToolbar: { enabled: false },
});
