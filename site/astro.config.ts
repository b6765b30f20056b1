import { defineConfig } from 'astro/config';
import { newsroom } from './integration/newsroom.ts';
import { residentAdapter } from './integration/resident-adapter.ts';
import { siteAddress } from './integration/site-address.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

// `astro build` makes static files. SITE_MODE=resident makes the bundle with which the publisher renders the same files.
const isResident = process.env.SITE_MODE === 'resident';

export default defineConfig({
  ...siteAddress(process.env.SITE_URL),
  ...(isResident
    ? {
        output: 'server',
        outDir: './dist/resident',
        adapter: residentAdapter(),
        // The bundle needs no packages beside itself.
        vite: { ssr: { noExternal: true } },
      }
    : { output: 'static', outDir: './dist/static', integrations: [newsroom()] }),
  trailingSlash: 'always',
  compressHTML: true,
  build: {
    format: 'directory',
    // One request a page: the styles are smaller than the round trip.
    inlineStylesheets: 'always',
    // Writing files is mostly waiting; this is a third faster than one at a time.
    concurrency: 16,
  },
  devToolbar: { enabled: false },
});
