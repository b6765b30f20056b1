import type { LineMemory } from '../../site/src/strapi/envelope.ts';
import type { Folders } from './folders.ts';
import type { FactMemory } from './gate/site-facts.ts';
import type { RenderMemory } from './render/render-memory.ts';
import type { ResidentBundle } from './render/resident-bundle.ts';

/** What every publish of one newsroom needs, made once. */
export interface Newsroom {
  folders: Folders;
  /** Where Strapi is. */
  cmsUrl: string;
  /** Lets the publisher read the export and nothing else. */
  token: string;
  /** Public address of the site, with base path and a slash at the end. */
  siteUrl: URL;
  bundle: ResidentBundle;
  /** What was pulled last. */
  lines: LineMemory;
  /** What the gate knows of files that did not change. */
  facts: FactMemory;
  /** What was rendered last. */
  rendered: RenderMemory;
  /** Who is publishing, for whoever finds the lock taken. */
  who: string;
}
