import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterEveryChange } from '../src/website/doorbell';
import { githubAddress } from '../src/website/github-address';
import { createGithubDoorbell } from '../src/website/github-doorbell';
import { type Listener, startListener } from './alerts/listener';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';

let newsroom: Newsroom;
let github: Listener;
let editor: Desk;
beforeAll(async () => {
  github = await startListener();
  newsroom = await startNewsroom({ PUBLISHER_URL: undefined });
  editor = await newsroom.editor();
  const address = { repository: 'owner/name', token: 'secret', api: github.url };
  afterEveryChange(
    newsroom.strapi,
    createGithubDoorbell(newsroom.strapi, address, { gatherMs: 2000, firstPauseMs: 100 }),
  );
});
afterAll(async () => {
  await newsroom.stop();
  await github.stop();
});
beforeEach(() => {
  github.status = 204;
  github.heard = [];
});

const longer = () => new Promise((resolve) => setTimeout(resolve, 2500));
const heard = (times: number) => vi.waitFor(() => expect(github.heard).toHaveLength(times), { timeout: 10_000 });

describe('where GitHub builds the website', () => {
  it('it is told once of all changes of a while, by the event that the workflow waits for', async () => {
    await editor.publish('news-item', idIn(await editor.create('news-item', samples.newsItem)));
    await heard(1);
    expect(github.heard).toMatchObject([
      {
        path: '/repos/owner/name/dispatches',
        headers: { authorization: 'Bearer secret', accept: 'application/vnd.github+json' },
        body: { event_type: 'content-published' },
      },
    ]);
    await longer();
    expect(github.heard).toHaveLength(1);
  });

  it('it is told again when it did not listen, until it does', async () => {
    github.status = 500;
    await editor.create('topic', { name: 'Again and again' });
    await heard(3);
    github.status = 204;
    await heard(4);
    await longer();
    expect(github.heard).toHaveLength(4);
  });
});

describe('the settings for GitHub', () => {
  beforeEach(() => {
    delete process.env.GITHUB_DISPATCH_TOKEN;
    delete process.env.GITHUB_REPOSITORY;
  });

  it('can be left out', () => {
    process.env.GITHUB_REPOSITORY = 'owner/name';
    expect(githubAddress()).toBeNull();
  });

  it('are a token and a repository', () => {
    Object.assign(process.env, { GITHUB_DISPATCH_TOKEN: 'secret', GITHUB_REPOSITORY: 'owner/name' });
    expect(githubAddress()).toEqual({ repository: 'owner/name', token: 'secret', api: 'https://api.github.com' });
  });

  it.each(['', 'name', 'https://github.com/owner/name', 'owner/name/more'])('a repository “%s” is refused', (name) => {
    Object.assign(process.env, { GITHUB_DISPATCH_TOKEN: 'SECRET', GITHUB_REPOSITORY: name });
    expect(githubAddress).toThrow(/^GITHUB_DISPATCH_TOKEN is set, so GITHUB_REPOSITORY has to name(?!.*SECRET)/);
  });
});
