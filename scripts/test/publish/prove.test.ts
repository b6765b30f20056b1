import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { prove } from '../../publish/prove.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeSite } from './write-site.ts';

type Answers = Record<string, [status: number, body: string]>;

/** A web server that answers as told, and what was asked of it. */
async function serving(answers: Answers): Promise<URL> {
  const server = createServer((request, response) => {
    const [status, body] = answers[request.url ?? ''] ?? [404, 'Not found'];
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/base/`);
}

const { signal } = new AbortController();

function published(): string {
  const folder = temporaryFolder();
  writeSite(folder, { 'news/index.html': 'News', 'rss.xml': '<rss/>' });
  return folder;
}

const proof = { present: ['news/index.html', 'rss.xml'], absent: ['news/gone/index.html'] };
const good: Answers = { '/base/news/': [200, 'News'], '/base/rss.xml': [200, '<rss/>'] };

test('pages that are served as published, and the absence of what is gone, are proof', async () => {
  await prove(await serving(good), published(), proof, signal);
});

test('a server that needs a moment is waited for', async () => {
  const answers: Answers = { ...good, '/base/news/': [200, 'Old news'] };
  const siteUrl = await serving(answers);
  setTimeout(() => {
    answers['/base/news/'] = [200, 'News'];
  }, 300);
  const began = Date.now();
  await prove(siteUrl, published(), proof, signal);
  expect(Date.now() - began).toBeGreaterThanOrEqual(290);
});

test.each<[string, Answers, string]>([
  ['other bytes', { '/base/news/': [200, 'Old news'] }, 'news/ shows something else than what was published.'],
  ['an error', { '/base/rss.xml': [503, ''] }, 'rss.xml answers 503 instead of 200.'],
  [
    'a page that was taken down',
    { '/base/news/gone/': [200, 'x'] },
    'news/gone/ was taken down but still answers 200.',
  ],
])('a server that keeps serving %s is no proof', async (_what, bad, reason) => {
  await expect(prove(await serving({ ...good, ...bad }), published(), proof, signal, 300)).rejects.toThrow(reason);
});

test('a server that is not there is no proof', async () => {
  const nobody = new URL('http://127.0.0.1:1/');
  await expect(prove(nobody, published(), proof, signal, 300)).rejects.toThrow(
    'The new version is in place, but it is not proven that readers see it. http://127.0.0.1:1/',
  );
});
