import { createServer } from 'node:http';
import { createServer as createSocketServer, type Server } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Proof } from '../../publish/prove/proof.ts';
import { prove } from '../../publish/prove.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeSite } from './write-site.ts';

type Answer = [status: number, body: string, location?: string];
type Answers = Record<string, Answer>;

/** A web server that answers as told, and what was asked of it. */
async function serving(answers: Answers): Promise<URL> {
  const server = createServer((request, response) => {
    const [status, body, location] = answers[request.url ?? ''] ?? [404, 'Not found'];
    response.writeHead(status, location === undefined ? {} : { location }).end(body);
  });
  return listening(server);
}

async function listening(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/base/`);
}

const { signal } = new AbortController();

const site = {
  'news/index.html': 'News',
  'rss.xml': '<rss/>',
  'news/down/index.html': 'This was taken down',
  'news/moved/index.html': 'This has moved',
  _redirects: '# Moved\n/base/news/moved/ /base/news/present/ 301\n',
  'gone.json': '{"paths":["/news/down/"],"digests":[]}',
};

/** What is published now, and what was before it. */
function published(): { folder: string; proof: Proof } {
  const root = temporaryFolder();
  writeSite(join(root, '1'), {
    'news/gone/index.html': 'Old article',
    'news/down/index.html': 'Old article',
    'news/moved/index.html': 'Old article',
  });
  writeSite(join(root, '2'), site);
  const present = ['news/down/index.html', 'news/moved/index.html', 'news/index.html', 'rss.xml'];
  return {
    folder: join(root, '2'),
    proof: { present, absent: ['news/gone/index.html'], before: join(root, '1') },
  };
}

const good: Answers = {
  '/base/news/': [200, 'News'],
  '/base/rss.xml': [200, '<rss/>'],
  '/base/news/down/': [410, 'This was taken down'],
  '/base/news/moved/': [301, '', '/base/news/present/'],
};

async function proveWith(changes: Answers, patienceMs?: number): Promise<void> {
  const { folder, proof } = published();
  await prove(await serving({ ...good, ...changes }), folder, proof, signal, patienceMs);
}

test('pages that are served as published, and the absence of what is gone, are proof', async () => {
  await proveWith({});
});

test.each<[string, Answers]>([
  [
    'a host that can only serve files',
    { '/base/news/down/': [200, 'This was taken down'], '/base/news/moved/': [200, 'This has moved'] },
  ],
  ['one that says of what is gone that it is gone for good', { '/base/news/gone/': [410, 'Taken down'] }],
  ['one that sends readers on by the whole address', { '/base/news/moved/': [301, '', '//HOST/base/news/present/'] }],
])('%s is proof as well', async (_what, answers) => {
  const { folder, proof } = published();
  const all: Answers = { ...good, ...answers };
  const siteUrl = await serving(all);
  for (const answer of Object.values(all)) if (answer[2]) answer[2] = answer[2].replace('HOST', siteUrl.host);
  await prove(siteUrl, folder, proof, signal, 300);
});

test('a server that needs a moment is waited for', async () => {
  const { folder, proof } = published();
  const answers: Answers = { ...good, '/base/news/': [200, 'Old news'] };
  const siteUrl = await serving(answers);
  setTimeout(() => {
    answers['/base/news/'] = [200, 'News'];
  }, 300);
  const began = Date.now();
  await prove(siteUrl, folder, proof, signal);
  expect(Date.now() - began).toBeGreaterThanOrEqual(290);
});

const otherBytes = 'shows something else than what was published.';

test.each<[string, Answers, string]>([
  ['other bytes', { '/base/news/': [200, 'Old news'] }, `news/ ${otherBytes}`],
  ['an error', { '/base/rss.xml': [503, ''] }, 'rss.xml answers 503 instead of 200.'],
  ['a page that is gone', { '/base/news/gone/': [200, 'x'] }, 'news/gone/ was taken down but still answers 200.'],
  [
    'the front page instead',
    { '/base/news/gone/': [302, '', '/base/'] },
    'news/gone/ was taken down but still answers 302.',
  ],
  [
    'the old article, with 404',
    { '/base/news/gone/': [404, 'Old article'] },
    'news/gone/ was taken down but still shows',
  ],
  ['the old article, with 410', { '/base/news/down/': [410, 'Old article'] }, `news/down/ ${otherBytes}`],
  ['the old article, with 200', { '/base/news/down/': [200, 'Old article'] }, `news/down/ ${otherBytes}`],
  [
    'nothing of what was taken down',
    { '/base/news/down/': [404, ''] },
    'news/down/ answers 404 instead of 410 or 200.',
  ],
  ['410 where a page is', { '/base/news/': [410, 'News'] }, 'news/ answers 410 instead of 200.'],
  [
    'the old article at its earlier address',
    { '/base/news/moved/': [200, 'Old article'] },
    `news/moved/ ${otherBytes}`,
  ],
  ['a way to another page', { '/base/news/moved/': [301, '', '/base/news/'] }, 'leads to http'],
  [
    'a way for now only',
    { '/base/news/moved/': [302, '', '/base/news/present/'] },
    'news/moved/ answers 302 instead of 200.',
  ],
])('a server that keeps serving %s is no proof', async (_what, bad, reason) => {
  await expect(proveWith(bad, 150)).rejects.toThrow(reason);
});

test('a server that is not there is no proof', async () => {
  const { folder, proof } = published();
  await expect(prove(new URL('http://127.0.0.1:1/'), folder, proof, signal, 300)).rejects.toThrow(
    'The new version is in place, but it is not proven that readers see it. http://127.0.0.1:1/',
  );
});

test.each([
  ['says nothing', ''],
  ['stops in the middle of a page', 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nNe'],
])('a server that %s is named within seconds', async (_what, says) => {
  const { folder, proof } = published();
  const stuck = await listening(createSocketServer((socket) => socket.on('error', () => {}).write(says)));
  await expect(prove(stuck, folder, proof, signal, 300)).rejects.toThrow(
    /it is not proven that readers see it\. http:\S+ has not answered within 5 seconds\. Operator: /,
  );
});
