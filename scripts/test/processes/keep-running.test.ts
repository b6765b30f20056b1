import { mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Program } from '../../processes/child.ts';
import type { Company } from '../../processes/company.ts';
import type { Pauses } from '../../processes/keep-running.ts';
import { freePort } from '../../start/ports.ts';
import { isRunning, processId } from '../support/processes.ts';
import { company, program, waits } from './programs.ts';

const soon = { firstMs: 20, steadyMs: 60_000 };

interface Kept {
  ours: Company;
  /** What the operator was told. */
  told: string[];
  /** Resolves when nothing is kept running any more. */
  over: Promise<void>;
}

function keep(programs: Program[], pauses: Pauses = soon): Kept {
  const ours = company();
  for (const each of programs) ours.start(each);
  const told: string[] = [];
  return { ours, told, over: ours.keepRunning((sentence) => told.push(sentence), pauses) };
}

/** Who has said so in a log, the latest last. */
const idsIn = ({ log }: Program): number[] => readFileSync(log, 'utf8').match(/^\d+$/gm)?.map(Number) ?? [];
/** Makes `life` the number of times that a program was started in its folder. */
const counts = `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const life = existsSync('life') ? Number(readFileSync('life', 'utf8')) + 1 : 1;
writeFileSync('life', String(life));`;

const lives = (each: Program, count: number) =>
  expect.poll(() => idsIn(each).length, { timeout: 15_000, interval: 20 }).toBe(count);

test('a part that is killed is named with its last words and started again, and the others go on', async () => {
  const [killed, other] = [program('The publisher', waits), program('Strapi', waits)];
  const { told } = keep([killed, other], { firstMs: 1_000, steadyMs: 60_000 });
  const [first, others] = [await processId(killed), await processId(other)];
  process.kill(first, 'SIGKILL');
  await lives(killed, 2);
  expect(told).toEqual([
    `The publisher was ended by SIGKILL. Everything else goes on, and it is started again in a second. The last it said:\n\n    ${first}\n\nAll of it is in ${killed.log}.`,
  ]);
  const [, second = 0] = idsIn(killed);
  expect(second).not.toBe(first);
  expect(isRunning(second)).toBe(true);
  expect(isRunning(others)).toBe(true);
  expect(idsIn(other)).toEqual([others]);
});

test('a part that dies at each restart is tried again for ever, after longer and longer pauses', async () => {
  const { told } = keep([program('Strapi', 'process.exit(7)')]);
  await expect.poll(() => told.length, { timeout: 15_000 }).toBeGreaterThanOrEqual(8);
  expect(told.slice(0, 8).map((sentence) => Number(/again in ([\d.]+) seconds/.exec(sentence)?.[1]))).toEqual([
    0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.2, 1.2,
  ]);
  expect(told[7]).toContain('Strapi ended with exit code 7. ');
});

test('a part that has run well for a while begins with the first pause again', async () => {
  const weak = program('Strapi', `${counts} ${waits} if (life < 3) process.exit(1);`);
  const { told } = keep([weak], { firstMs: 20, steadyMs: 3_000 });
  await lives(weak, 3);
  expect(told).toHaveLength(2);
  expect(told[1]).toContain('again in 0.04 seconds');
  await pause(3_100);
  process.kill(idsIn(weak)[2] ?? 0, 'SIGKILL');
  await expect.poll(() => told.length).toBe(3);
  expect(told[2]).toContain('again in 0.02 seconds');
});

test('asked to end during a pause, all of it ends at once and nothing is started again', async () => {
  const [broken, other] = [program('Strapi', `${waits} setTimeout(() => process.exit(1), 50)`), program('One', waits)];
  const { ours, told, over } = keep([broken, other], { firstMs: 60_000, steadyMs: 60_000 });
  const others = await processId(other);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1);
  await ours.stop();
  await over;
  expect(isRunning(others)).toBe(false);
  expect(idsIn(broken)).toHaveLength(1);
  expect(told).toHaveLength(1);
});

test('parts that are asked to end do not count as ended by themselves', async () => {
  const { ours, told, over } = keep([program('One', waits)]);
  await ours.stop();
  await over;
  expect(told).toEqual([]);
});

test('when somebody has taken its port meanwhile, that is told, and it has it again as soon as it is free', async () => {
  const port = await freePort();
  const served = program(
    'The server of the site',
    `import { createServer } from 'node:http';
     createServer((_, response) => response.end('news')).listen(${port}, '127.0.0.1', () => console.log(process.pid));`,
  );
  const { told } = keep([served], { firstMs: 1_000, steadyMs: 60_000 });
  const first = await processId(served);
  const taker = createServer();
  onTestFinished(() => void taker.close());
  process.kill(first, 'SIGKILL');
  await expect.poll(() => told.length, { interval: 5 }).toBe(1);
  await new Promise<void>((listening) => {
    taker.listen(port, '127.0.0.1', listening);
  });
  await expect.poll(() => told.length, { timeout: 10_000 }).toBeGreaterThan(1);
  expect(told[1]).toContain('EADDRINUSE');
  taker.close();
  await lives(served, 2);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('news');
});

test('also what can not even be started is told and tried again', async () => {
  const kept = program('Strapi', waits);
  const { told } = keep([kept], { firstMs: 1_000, steadyMs: 60_000 });
  const first = await processId(kept);
  process.kill(first, 'SIGKILL');
  await expect.poll(() => told.length, { interval: 5 }).toBe(1);
  rmSync(kept.log);
  mkdirSync(kept.log);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBeGreaterThan(1);
  expect(told[1]).toContain('Strapi could not be started: EISDIR');
  rmdirSync(kept.log);
  expect(await processId(kept)).not.toBe(first);
});

test('the log goes on over a restart, and the last words are of the last life only', async () => {
  const silent = program('Strapi', `${counts} if (life === 1) console.log('the disk is full');`);
  const { told } = keep([silent]);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBeGreaterThan(1);
  expect(told[0]).toContain('    the disk is full');
  expect(told[1]).toContain('It said nothing.');
  expect(readFileSync(silent.log, 'utf8')).toBe('the disk is full\n');
});
