import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgress, type Screen } from '../../terminal/progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function paper(columns?: number): Screen & { text: string } {
  return {
    text: '',
    ...(columns && { isTTY: true, columns }),
    write(part) {
      this.text += part;
    },
  };
}

async function takes(milliseconds: number): Promise<string> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return 'result';
}

describe('progress in a log', () => {
  test('has one line for each finished step, with how long it took', async () => {
    const log = paper();
    const result = await createProgress(log).step('Strapi', () => takes(1234));
    expect(log.text).toBe('  ✓ Strapi (1.2 s)\n');
    expect(result).toBe('result');
  });

  test('reminds every 20 seconds of what is still under way, and how far it has got', async () => {
    const log = paper();
    await createProgress(log).step('Demo content', async (say) => {
      say('3 of 58');
      await takes(41_000);
      say('58 of 58');
    });
    expect(log.text.split('\n')).toEqual([
      '    … Demo content: 3 of 58 … 20.0 s',
      '    … Demo content: 3 of 58 … 40.0 s',
      '  ✓ Demo content: 58 of 58 (41.0 s)',
      '',
    ]);
  });

  test('marks a step that failed, and passes its error on', async () => {
    const log = paper();
    const failing = createProgress(log).step('Strapi', () => Promise.reject(new Error('no disk')));
    await expect(failing).rejects.toThrow('no disk');
    expect(log.text).toBe('  ✗ Strapi (0.0 s)\n');
  });

  test('is quiet again when all steps are done', async () => {
    const log = paper();
    await createProgress(log).step('Strapi', () => takes(10));
    const { text } = log;
    await takes(100_000);
    expect(log.text).toBe(text);
  });
});

describe('progress in a terminal', () => {
  test('shows steps that run side by side in one line that is no wider than the terminal', async () => {
    const terminal = paper(40);
    const progress = createProgress(terminal);
    const running = Promise.all([
      progress.step('Types in scripts', () => new Promise((resolve) => setTimeout(resolve, 1000))),
      progress.step('Build of the admin', () => new Promise((resolve) => setTimeout(resolve, 500))),
    ]);
    await takes(1000);
    await running;
    const shown = terminal.text.split('\r\x1b[2K');
    expect(shown).toContain('  Types in scripts … 0.2 s | Build of t');
    expect(shown.filter((line) => line.endsWith('\n'))).toEqual([
      '  ✓ Build of the admin (0.5 s)\n',
      '  ✓ Types in scripts (1.0 s)\n',
    ]);
  });
});
