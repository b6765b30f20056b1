/** What the publisher's log says of one publish: milliseconds by step. */
export type StepTimes = Record<string, number>;

/** The publishes that went live, oldest first, from the text of the publisher's log. */
export function stepTimes(log: string): StepTimes[] {
  return log
    .split('\n')
    .filter((line) => / publisher live /.test(line))
    .map((line) =>
      Object.fromEntries(
        [...line.matchAll(/ (\w+)=(\d+)/g)].map(([, step = '', ms]): [string, number] => [step, Number(ms)]),
      ),
    );
}

/** The median of each step. */
export function medianSteps(publishes: readonly StepTimes[]): StepTimes {
  const steps = [...new Set(publishes.flatMap((publish) => Object.keys(publish)))];
  return Object.fromEntries(steps.map((step) => [step, median(publishes.flatMap((publish) => publish[step] ?? []))]));
}

/** The one in the middle; of an even number, the lower of the two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}
