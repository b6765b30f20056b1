import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Tool, tryTool } from '../processes/run-tool.ts';
import { repository } from '../settings/places.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import type { Say } from '../terminal/progress.ts';
import { findBrowser } from './find-browser.ts';

/**
 * A browser that the tests can drive: one that is there, or one that is installed now in a way that this machine allows.
 * @throws {OperatorError} when there is none and none could be installed
 */
export async function requireBrowser(say: Say): Promise<string> {
  let browser = await findBrowser();
  const tried: string[] = [];
  for (const { name, tools } of waysToInstall()) {
    if (browser) break;
    say(`installing one with ${name}`);
    for (const tool of tools) tried.push(`${name}: ${lastLine((await tryTool(tool)).output)}`);
    browser = await findBrowser();
  }
  if (!browser) {
    throw new OperatorError(
      `The tests drive a browser, and this machine has none that starts.\n${tried.join('\n')}\nInstall Chromium, Chrome or Edge, or say where one is: CHROME_PATH=/path/to/chrome npm test`,
    );
  }
  say(browser);
  return browser;
}

interface WayToInstall {
  name: string;
  tools: Tool[];
}

function waysToInstall(): WayToInstall[] {
  const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const download: Tool = {
    doing: 'Downloading a browser',
    arguments: [path.join(path.dirname(playwright), 'cli.js'), 'install', 'chromium'],
    folder: repository,
  };
  return [{ name: 'Playwright', tools: [download] }, ...(isDebian() && isRoot() ? [aptGet] : [])];
}

const apt = (...words: string[]): Tool => ({
  doing: 'Installing a browser',
  program: 'apt-get',
  arguments: words,
  folder: '/',
  environment: { DEBIAN_FRONTEND: 'noninteractive' },
});

const aptGet: WayToInstall = {
  name: 'apt-get',
  tools: [apt('update'), apt('install', '--yes', '--no-install-recommends', 'chromium')],
};

function isDebian(): boolean {
  return existsSync('/etc/debian_version');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
