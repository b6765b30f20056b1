import { randomInt } from 'node:crypto';

// Without letters that are mistaken for others when read aloud or typed from paper (c/k, f/v, l/I, o/0, …).
const consonants = 'bdghjmnprstvz';
const vowels = 'aeiu';

/**
 * A random password that can be read aloud and typed, such as "Bidat-gusim-havet-runip-47".
 * 67 random bits, and what Strapi asks for: eight characters, a capital, a small letter and a digit.
 */
export function readablePassword(): string {
  const words = Array.from({ length: 4 }, word);
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest, randomInt(10, 100)].join('-');
}

function word(): string {
  return [consonants, vowels, consonants, vowels, consonants].map(oneOf).join('');
}

function oneOf(letters: string): string {
  return letters.charAt(randomInt(letters.length));
}
