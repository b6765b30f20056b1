/** Says how far a step has got; the last thing said stays beside the finished step. */
export type Say = (detail: string) => void;

export interface Progress {
  /** Shows that `work` is under way, then how it went and how long it took. Steps may run side by side. */
  step<T>(title: string, work: (say: Say) => Promise<T> | T): Promise<T>;
  /** Prints a line of its own, such as a warning. */
  note(text: string): void;
}

interface Step {
  title: string;
  began: number;
  detail: string;
}

/** What progress needs to know of a terminal; `process.stdout` is one. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/**
 * Progress in plain words. A terminal gets one line that keeps changing while steps run; anything else (a log, a pipe)
 * gets a reminder every 20 seconds. Both get one lasting line for each finished step.
 */
export function createProgress(screen: Screen, now: () => number = Date.now): Progress {
  const running = new Set<Step>();
  let timer: NodeJS.Timeout | undefined;

  function remind(): void {
    const line = [...running]
      .map((step) => `${step.title}${after(step.detail)} … ${seconds(now() - step.began)}`)
      .join(' | ');
    if (screen.isTTY) screen.write(`${wipe}  ${line.slice(0, (screen.columns || 80) - 3)}`);
    else screen.write(`    … ${line}\n`);
  }

  function print(line: string): void {
    screen.write(screen.isTTY ? `${wipe}${line}\n` : `${line}\n`);
    if (screen.isTTY && running.size > 0) remind();
  }

  function begin(step: Step): void {
    running.add(step);
    if (screen.isTTY) remind();
    timer ??= setInterval(remind, screen.isTTY ? 200 : 20_000);
  }

  function end(step: Step, mark: string): void {
    running.delete(step);
    if (running.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    print(`  ${mark} ${step.title}${after(step.detail)} (${seconds(now() - step.began)})`);
  }

  return {
    note: print,
    async step(title, work) {
      const step: Step = { title, began: now(), detail: '' };
      begin(step);
      try {
        const result = await work((detail) => {
          step.detail = detail;
        });
        end(step, '✓');
        return result;
      } catch (error) {
        end(step, '✗');
        throw error;
      }
    },
  };
}

/** Back to the beginning of the line, and clear it. */
const wipe = '\r\x1b[2K';

function after(detail: string): string {
  return detail ? `: ${detail}` : '';
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
