import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * What hosts want under names that Astro does not give: `_redirects` and `_headers`, which it takes for no pages at all, and
 * `410.html`, for which it would make a folder.
 */
export function hostFiles(): AstroIntegration {
  let isStatic = false;
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const name of ['_redirects', '_headers']) {
          injectRoute({ pattern: `/${name}`, entrypoint: new URL(`../src/pages/${name}.ts`, import.meta.url) });
        }
      },
      'astro:config:done': ({ buildOutput }) => {
        isStatic = buildOutput === 'static';
      },
      'astro:build:done': async ({ dir }) => {
        if (!isStatic) return;
        const folder = fileURLToPath(new URL('410/', dir));
        await rename(`${folder}index.html`, fileURLToPath(new URL('410.html', dir)));
        await rm(folder, { recursive: true });
      },
    },
  };
}
