import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createCompany } from '../../processes/company.ts';
import { waitUntil } from '../../processes/wait-until.ts';
import { isGone, isRunning, processId } from '../support/processes.ts';
import { company, program, waits } from './programs.ts';

const isStubborn = `process.on('SIGTERM', () => console.log('asked')); ${waits}`;

/** Work that is never done. */
const forEver = (): Promise<void> => new Promise(() => {});

test('a program that ends by itself before all is open is named, with the last it said and where the rest is', async () => {
  const broken = program('Strapi', "console.log('one'); console.error('the database is locked'); process.exit(3)");
  const ours = company();
  ours.start(broken);
  await expect(ours.during(forEver)).rejects.toThrow(
    `Strapi ended with exit code 3, so the newsroom stops. The last it said:\n\n    one\n    the database is locked\n\nAll of it is in ${broken.log}.`,
  );
});

test('waiting for something ends as soon as a program is lost', async () => {
  const ours = company();
  ours.start(program('The publisher', 'process.exit(1)'));
  let gaveUp = false;
  const waiting = ours.during(async (signal) => {
    await waitUntil(async () => undefined, { milliseconds: 60_000, otherwise: 'never', signal }).finally(() => {
      gaveUp = true;
    });
  });
  await expect(waiting).rejects.toThrow('The publisher ended with exit code 1');
  await pause(300);
  expect(gaveUp).toBe(true);
});

test('stopping ends every program, and none of them counts as lost', async () => {
  const ours = company();
  const programs = [program('One', waits), program('Two', waits)];
  for (const each of programs) ours.start(each);
  const ids = await Promise.all(programs.map(processId));
  await ours.stop();
  expect(ids.map(isRunning)).toEqual([false, false]);
  expect(await ours.during(() => pause(50, 'nothing was lost'))).toBe('nothing was lost');
});

test('a program that does not end when asked is made to, after a while', async () => {
  const ours = createCompany(300);
  const stubborn = program('One', isStubborn);
  ours.start(stubborn);
  const id = await processId(stubborn);
  await pause(100);
  await ours.stop();
  expect(readFileSync(stubborn.log, 'utf8')).toContain('asked');
  expect(isRunning(id)).toBe(false);
});

test('a program ends when the one that started it is gone without a word', async () => {
  const child = program('Child', waits);
  const starter = new URL('../../processes/child.ts', import.meta.url).href;
  const parent = program(
    'Parent',
    `import { startChild } from '${starter}'; startChild(${JSON.stringify(child)}); ${waits}`,
  );
  const ours = company();
  ours.start(parent);
  const id = await processId(child);
  process.kill(await processId(parent), 'SIGKILL');
  await isGone(id);
  expect(isRunning(id)).toBe(false);
});

test('what a program said the time before is kept', async () => {
  const talker = program('Strapi', 'console.log(process.env.TURN)');
  for (const TURN of ['first', 'second']) {
    const ours = company();
    ours.start({ ...talker, environment: { ...process.env, TURN } });
    await expect(ours.during(forEver)).rejects.toThrow(`${TURN}\n`);
  }
  expect(readFileSync(talker.log, 'utf8')).toBe('second\n');
  expect(readFileSync(talker.log.replace('.log', '.previous.log'), 'utf8')).toBe('first\n');
});

test('waiting in vain ends with the sentence that was given', async () => {
  const never = waitUntil(async () => undefined, {
    milliseconds: 30,
    otherwise: 'Strapi has not answered.',
    every: 10,
  });
  await expect(never).rejects.toThrow('Strapi has not answered.');
});
