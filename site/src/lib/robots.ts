import type { SiteSettings } from '../content/types.ts';
import { absolute } from './urls.ts';

/** What crawlers may read: everything, or nothing while the content is a demonstration. */
export function robotsTxt({ demonstration }: SiteSettings): string {
  if (demonstration) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`;
}
