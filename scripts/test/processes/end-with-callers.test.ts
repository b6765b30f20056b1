import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { isGone, isRunning, processId } from '../support/processes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Starts a command of ours as `npm start` does: through a program that calls itself npm, and a shell. */
async function startedThrough(name: string): Promise<{ caller: number; command: number }> {
  const folder = temporaryFolder();
  const file = (own: string, source: string): string => {
    writeFileSync(path.join(folder, own), source);
    return path.join(folder, own);
  };
  const [outer, inner] = [path.join(folder, 'outer.log'), path.join(folder, 'inner.log')];
  const watching = new URL('../../processes/end-with-callers.ts', import.meta.url).href;
  const stays = 'setInterval(() => {}, 1000);';
  const says = (log: string): string =>
    `import { writeFileSync } from 'node:fs'; writeFileSync('${log}', '' + process.pid);`;
  const command = file(
    'command.mjs',
    `${says(inner)} import { endWithCallers } from '${watching}'; endWithCallers(); ${stays}`,
  );
  const caller = file(
    'caller.mjs',
    `process.title = '${name}'; ${says(outer)} import { spawn } from 'node:child_process';
     spawn('sh', ['-c', '"${process.execPath}" ${command}; true']); ${stays}`,
  );
  spawn(process.execPath, [caller], { stdio: 'ignore' }).unref();
  const ids = { caller: await processId({ log: outer }), command: await processId({ log: inner }) };
  onTestFinished(() => {
    for (const id of Object.values(ids)) if (isRunning(id)) process.kill(id, 'SIGKILL');
  });
  return ids;
}

test('a command ends when the npm that it was started through is gone', async () => {
  const { caller, command } = await startedThrough('npm start');
  await pause(300);
  process.kill(caller, 'SIGKILL');
  await isGone(command);
  expect(isRunning(command)).toBe(false);
});

test('a command goes on when whatever else started it is gone', async () => {
  const { caller, command } = await startedThrough('bash');
  await pause(300);
  process.kill(caller, 'SIGKILL');
  await pause(2000);
  expect(isRunning(command)).toBe(true);
});
