import type { Company } from '../processes/company.ts';

/** Ends everything when the operator asks for it (Ctrl-C), when the terminal closes, or when the machine shuts down. */
export function endOnSignal(company: Company, say: (line: string) => void): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      // One Ctrl-C often arrives twice: from the terminal, and passed on by npm.
      if (asked) return;
      asked = true;
      say('\n  The newsroom is closing …');
      await company.stop();
      process.exit();
    });
  }
}
