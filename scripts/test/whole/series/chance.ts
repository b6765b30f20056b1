/** What chance decides. */
export interface Chance {
  /** One of these, or undefined when there are none. */
  one<Choice>(choices: readonly Choice[]): Choice | undefined;
  /** Some of these. */
  some<Choice>(choices: readonly Choice[]): Choice[];
  /** A short text that is hardly ever the same twice, now and then with signs that are hard to write down. */
  text(): string;
  yes(): boolean;
}

/** Dice that fall the same way for the same seed (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const one: Chance['one'] = (choices) => choices[below(Math.max(choices.length, 1))];
  return {
    one,
    some: (choices) => choices.filter(() => below(2) === 0),
    text: () => `${one(beginnings)} ${below(2 ** 31).toString(36)}`,
    yes: () => below(2) === 0,
  };
}

const beginnings = [
  'A report',
  'Croeso i bawb: ŵyl y gân',
  `"Quoted" & <b>bold</b>, it's`,
  '👩‍👧 A meeting – “in May”',
  '</title><script>alert(1)</script>',
  'What the *inspectors* [said](/news/)',
];
