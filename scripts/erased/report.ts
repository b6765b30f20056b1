import type { Finding } from './search-newsroom.ts';
import type { Store } from './stores.ts';

/** What an operator reads: where the string is and what to do about each place, or that it is nowhere. */
export function report(wanted: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `“${wanted}” is nowhere in this newsroom.\n\n${notSearched}`;
  const stores = Map.groupBy(findings, ({ store }) => store);
  const count = findings.length === 1 ? 'one place' : `${findings.length} places`;
  const parts = [...stores].map(([store, own]) => describe(store, own));
  return [`“${wanted}” is in ${count}.`, ...parts, notSearched].join('\n\n');
}

function describe({ name, mend }: Store, findings: readonly Finding[]): string {
  return [name, ...findings.map(({ place }) => `    ${place}`), `  ${mend}`].join('\n');
}

const notSearched = `No command can reach these. Think of each:
    copies of this newsroom elsewhere: backups on other machines, disk snapshots, what PostgreSQL keeps besides its tables
    a host that serves a copy of the site (GitHub Pages keeps its deployments), and caches in between
    search engines: ask for removal at Google Search Console and Bing Webmaster Tools
    the Internet Archive: write to info@archive.org
    readers’ feed programs, browsers, e-mails and screenshots
    messages that were sent already: alerts by e-mail (ALERT_EMAIL) or to a chat or program (ALERT_WEBHOOK) name items
    what a service manager keeps of the output of npm start, which names items too: with systemd, look by
        journalctl -u newsroom. Single lines can’t be taken out of it; journalctl --rotate, then
        journalctl --vacuum-time=1s, empties it for the whole machine
    the compressed insides of PDFs, Word files and pictures: open them and look
    words that formatting parts (Jane **Doe**): search for a part of them as well
    the history of this terminal and npm’s own log (npm config get cache, then _logs), which now hold the words you searched for`;
