import path from 'node:path';
import { runTool } from '../processes/run-tool.ts';

/** A package of its own, outside of the workspace: 200 MB that a first `npm start` does not have to wait for. */
export const toolsFolder = path.join(import.meta.dirname, 'tools');

/** Installs what only the comparison needs, as its own lockfile says. Nothing happens when it is there. */
export async function installTools(): Promise<void> {
  await runTool({
    doing: 'Installing what the comparison needs',
    program: 'npx',
    arguments: [
      ...['--yes', '--prefer-offline', 'pnpm@12.21.0'],
      ...['install', '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile'],
    ],
    folder: toolsFolder,
  });
}
