import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startWatch, type Watch, type Watched } from '../../publish/watch.ts';

function watching(look: Watched['look'], changed: Watched['changed'] = async () => false): Watch {
  const watch = startWatch({ look, changed, everyMs: 20, firstPauseMs: 200 });
  onTestFinished(() => watch.stop());
  return watch;
}

test('it looks once at the start, and then only when there is reason to', async () => {
  let looks = 0;
  let questions = 0;
  watching(
    async () => {
      looks += 1;
    },
    async () => {
      questions += 1;
      return questions === 3;
    },
  );
  await expect.poll(() => questions).toBeGreaterThan(5);
  expect(looks).toBe(2);
});

test('a thousand rings while it is at work are one more look, right after', async () => {
  let looks = 0;
  const watch = watching(async () => {
    looks += 1;
    await pause(50);
  });
  await expect.poll(() => looks).toBe(1);
  for (let count = 0; count < 1000; count += 1) watch.ring();
  await pause(300);
  expect(looks).toBe(2);
});

test('a bell is heard while Strapi keeps silent about whether anything changed', async () => {
  let looks = 0;
  let asked = false;
  const watch = watching(
    async () => {
      looks += 1;
    },
    (signal) => {
      asked = true;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    },
  );
  await expect.poll(() => asked).toBe(true);
  expect(looks).toBe(1);
  watch.ring();
  await expect.poll(() => looks).toBe(2);
});

test('after a failure it pauses, however often the bell is rung, and then tries again', async () => {
  const looks: number[] = [];
  const watch = watching(async () => {
    looks.push(Date.now());
    if (looks.length === 1) throw new Error('Strapi is down.');
  });
  await expect.poll(() => looks.length).toBe(1);
  watch.ring();
  await pause(100);
  watch.ring();
  expect(looks).toHaveLength(1);
  await expect.poll(() => looks.length, { timeout: 3000 }).toBe(2);
  const [first = 0, second = 0] = looks;
  expect(second - first).toBeGreaterThanOrEqual(195);
});

test('pauses grow while nothing mends itself', async () => {
  const looks: number[] = [];
  watching(async () => {
    looks.push(Date.now());
    throw new Error('Strapi is down.');
  });
  await expect.poll(() => looks.length, { timeout: 10_000 }).toBe(4);
  const pauses = looks.slice(1).map((time, index) => Math.round((time - (looks[index] ?? 0)) / 200));
  expect(pauses).toEqual([1, 2, 4]);
});

test('being asked to stop ends a look that listens', async () => {
  const watch = startWatch({
    look: (signal) => pause(60_000, undefined, { signal }),
    changed: async () => false,
    everyMs: 20,
  });
  await pause(20);
  const began = Date.now();
  await watch.stop();
  expect(Date.now() - began).toBeLessThan(1000);
});
