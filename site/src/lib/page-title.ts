/**
 * What the browser's tab and a search result call a page: its title and whose it is, in at most 70 letters, the most that
 * they show. A title that needs all of them stands alone; a longer one ends at a whole word.
 */
export function pageTitle(title: string, siteName: string): string {
  const whole = `${title} – ${siteName}`;
  if (whole.length <= most) return whole;
  if (title.length <= most) return title;
  const start = title.slice(0, most - 1);
  const lastSpace = start.lastIndexOf(' ');
  return `${(lastSpace > most / 2 ? start.slice(0, lastSpace) : start).toWellFormed().replace(/[\s,;:\uFFFD]+$/, '')}…`;
}

const most = 70;
