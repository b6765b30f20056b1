import { breather } from '../breathe.ts';
import { type LinkTarget, linkTarget } from './link-target.ts';
import { publicPath } from './public-path.ts';
import type { SiteFacts } from './site-facts.ts';

/** A link to our own site that leads nowhere, with the pages that have it. */
export interface DeadLink {
  /** As it is written. */
  link: string;
  /** Goes on from the link: "and there is nothing at that address". */
  why: string;
  /** Public paths, for example `/news/our-response/`. */
  pages: string[];
  /** Whether something was there that a person took down. */
  wasThere: boolean;
}

/**
 * Every link of a page or a feed to our own site must lead somewhere: to a page, to a place on it, to a file.
 *
 * @param wasTakenDown whether something was at an address that has been taken down, asked as `news/old/index.html`
 */
export async function deadLinks(
  site: SiteFacts,
  siteUrl: URL,
  wasTakenDown: (file: string) => boolean,
  signal: AbortSignal,
): Promise<DeadLink[]> {
  const breathe = breather(signal);
  const resolve = resolver(siteUrl);
  const dead = new Map<string, DeadLink>();
  for (const [file, { links }] of [...site.pages, ...site.feeds]) {
    for (const link of links) {
      const target = resolve(link, file);
      const why = target === 'outside' ? null : whyDead(target, site);
      if (why === null) continue;
      const wasThere = typeof target === 'object' && target !== null && wasTakenDown(target.file);
      const key = `${link} ${why} ${wasThere}`;
      const found = dead.get(key) ?? { link, why, pages: [], wasThere };
      found.pages.push(publicPath(file));
      dead.set(key, found);
    }
    await breathe();
  }
  return [...dead.values()];
}

const namedPages = 3;

/** What is wrong and who mends it, as sentences. */
export function deadLinkReason({ link, why, pages }: DeadLink): string {
  const rest = pages.length - namedPages;
  const named = pages.slice(0, namedPages);
  if (rest > 0) named.push(rest === 1 ? '1 more page' : `${rest} more pages`);
  const last = named.pop();
  const where = named.length === 0 ? `${last} links` : `${named.join(', ')} and ${last} link`;
  return `${where} to "${link}", ${why}. Developer: mend the template that makes this link. It is in no editor’s text: those lose such links when they are rendered.`;
}

function whyDead(target: LinkTarget | null, site: SiteFacts): string | null {
  if (target === null) return 'which is not an address on this site';
  const file = site.files.has(target.file) ? target.file : `${target.file}/index.html`;
  if (!site.files.has(file)) return 'and there is nothing at that address';
  const page = site.pages.get(file);
  if (page === undefined || isAlwaysThere(target.anchor) || page.anchors.includes(target.anchor)) return null;
  return `and that page has no place called "${target.anchor}"`;
}

/** The page's own beginning, and text fragments (`#:~:text=…`), which browsers look for themselves. */
function isAlwaysThere(anchor: string): boolean {
  return anchor === '' || anchor === 'top' || anchor.startsWith(':~:');
}

/** Most links are the same on every page (menu, footer), so each is worked out once. Relative ones depend on their page. */
function resolver(siteUrl: URL): typeof resolveOne {
  const known = new Map<string, ReturnType<typeof resolveOne>>();
  function resolveOne(link: string, file: string): LinkTarget | 'outside' | null {
    if (!link.startsWith('/') && !/^[a-z]+:/i.test(link)) return linkTarget(link, file, siteUrl);
    const before = known.get(link);
    if (before !== undefined) return before;
    const target = linkTarget(link, file, siteUrl);
    known.set(link, target);
    return target;
  }
  return resolveOne;
}
