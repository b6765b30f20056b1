import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSiteServer } from '../../serve/site-server.ts';

export const longPage = `<!doctype html><title>News</title>${'<p>Every word counts.</p>'.repeat(200)}`;

/** A small site, file by file. */
export const site = {
  'index.html': '<p>Home',
  '404.html': '<p>There is no such page here',
  'news/index.html': longPage,
  'rss.xml': '<rss/>',
  'topics/schools/rss.xml': '<rss/>',
  'sitemap.xml': '<sitemapindex/>',
  'robots.txt': 'User-agent: *',
  'live.json': '{"schema":1}',
  'media/cover_1a2b.jpg': 'not really a picture',
  'media/letter_3c4d.pdf': '%PDF-1.7',
  '_astro/page.1a2b.css': 'p{}',
  '.secret': 'nobody reads this',
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface ServedSite {
  folder: string;
  port: number;
  /** Puts a version of the site in place, as the publisher does. */
  putLive(version: string, files: Record<string, string>): void;
  /** Sends a request whose address is exactly as it is written: `fetch` would tidy it first. */
  get(address: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  stop(): Promise<void>;
}

/** Serves a folder in which nothing is live yet. */
export async function serveSite(base: string): Promise<ServedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-serve-'));
  const server = await startSiteServer({ folder, base, port: 0 });
  return {
    folder,
    port: server.port,
    putLive: (version, files) => putLive(folder, version, files),
    get: (address, headers = {}, method = 'GET') => send(server.port, address, headers, method),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function putLive(folder: string, version: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'versions', version, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync(path.join('versions', version), path.join(folder, 'live.new'));
  renameSync(path.join(folder, 'live.new'), path.join(folder, 'live'));
}

function send(port: number, address: string, headers: Record<string, string>, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, method, headers, agent: false });
    asked.on('error', reject);
    asked.on('response', async (response) => {
      let body = '';
      response.setEncoding('latin1');
      for await (const part of response) body += part;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    asked.end();
  });
}
