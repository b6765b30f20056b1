import type { AstroAdapter, AstroIntegration } from 'astro';

/**
 * Makes `astro build` produce a bundle that renders pages on request, for a process that stays running: the publisher.
 * What the bundle answers is in `resident-entry.ts`.
 */
export function residentAdapter(): AstroIntegration {
  const adapter: AstroAdapter = {
    name: 'resident',
    entrypointResolution: 'auto',
    serverEntrypoint: new URL('./resident-entry.ts', import.meta.url),
    supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable', sharpImageService: 'stable' },
  };
  return {
    name: 'resident',
    hooks: {
      'astro:config:done': ({ setAdapter }) => setAdapter(adapter),
    },
  };
}
