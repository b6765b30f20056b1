import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startBrowser } from './start-browser.ts';

/** The first browser on this machine that starts: what `CHROME_PATH` says, then the usual places. */
export async function findBrowser(): Promise<string | undefined> {
  for (const executable of candidates().filter((candidate) => existsSync(candidate))) {
    if (await starts(executable)) return executable;
  }
  return undefined;
}

function candidates(): string[] {
  const chosen = process.env.CHROME_PATH;
  return [...(chosen ? [chosen] : []), ...usualPlaces(), chromium.executablePath()];
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => (root ? programs.map((program) => path.join(root, program)) : []));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
  return [...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium'];
}

async function starts(executable: string): Promise<boolean> {
  try {
    const browser = await startBrowser(executable);
    await browser.close();
    return true;
  } catch {
    // Libraries it needs may be missing, or the name may be that of an installer only.
    return false;
  }
}
