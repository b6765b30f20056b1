import { defineConfig } from 'astro/config';
import { hostFiles } from './integration/host-files.ts';
import { newsroom } from './integration/newsroom.ts';
import { residentAdapter } from './integration/resident-adapter.ts';
import { siteAddress } from './integration/site-address.ts';
import { pageDirectives } from './src/lib/page-policy.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

// `astro build` makes static files. SITE_MODE=resident makes the bundle with which the publisher renders the same files.
const isResident = process.env.SITE_MODE === 'resident';

export default defineConfig({
  ...siteAddress(process.env.SITE_URL),
  ...(isResident
    ? {
        output: 'server',
        integrations: [hostFiles()],
        outDir: './dist/resident',
        adapter: residentAdapter(),
        // The bundle needs no packages beside itself.
        vite: { ssr: { noExternal: true } },
      }
    : { output: 'static', outDir: './dist/static', integrations: [newsroom(), hostFiles()] }),
  trailingSlash: 'always',
  compressHTML: true,
  build: {
    format: 'directory',
    // Writing files is mostly waiting; this is a third faster than one at a time.
    concurrency: 16,
  },
  devToolbar: { enabled: false },
  // Every page says itself what it may load, its styles by their hashes: so it does on a host that sets no headers, too.
  security: { csp: { directives: pageDirectives } },
});
