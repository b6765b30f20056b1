/** A glossary term as it was met in a text. */
export interface FoundWord {
  /** As the glossary has it. */
  term: string;
  /** Where it begins and ends, with its `s` and its `’s`. */
  start: number;
  end: number;
  plural: boolean;
  possessive: boolean;
}

/** Finds glossary terms in plain text, Markdown or the text of HTML, in the order in which they stand there. */
export type FindWords = (text: string) => Generator<FoundWord>;

/**
 * Prepares the search, once for all texts. It finds whole words in their own spelling, so that "send" is not SEND; only a
 * term in small letters may begin with a capital. Of two terms that begin together the longer is found. The work grows with
 * the text, hardly with the glossary: only where a term can begin is anything compared.
 */
export function createWordFinder(terms: Iterable<string>): FindWords {
  const byFirstWord = candidatesByFirstWord(terms);
  if (byFirstWord.size === 0) return function* nothing() {};
  const beginning = new RegExp([...byFirstWord.keys()].join('|'), 'g');
  const nextFrom = (text: string, place: number): number | undefined => {
    beginning.lastIndex = place;
    return beginning.exec(text)?.index;
  };
  return function* find(text) {
    for (let start = nextFrom(text, 0); start !== undefined; ) {
      const found = isBegun(text, start) ? undefined : firstMatch(byFirstWord.get(wordAt(text, start)), text, start);
      if (found) yield found;
      start = nextFrom(text, found?.end ?? start + 1);
    }
  };
}

interface Candidate {
  term: string;
  pattern: RegExp;
}

function candidatesByFirstWord(terms: Iterable<string>): Map<string, Candidate[]> {
  const byFirstWord = new Map<string, Candidate[]>();
  for (const term of [...new Set(terms)].sort((a, b) => b.length - a.length)) {
    const first = /[\p{L}\p{M}\p{N}]+/u.exec(term);
    if (!first) continue;
    const candidate = { term, pattern: patternOf(term.slice(first.index)) };
    for (const word of spellingsOf(first[0])) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), candidate]);
  }
  return byFirstWord;
}

/**
 * Whether a word has begun before this place, or is bound to the one before it: "CCG-led", "LA/CCG", an address, an
 * entity. Part of another word is no use of the term.
 */
function isBegun(text: string, place: number): boolean {
  return /[\p{L}\p{M}\p{N}\-‑–/_’'@#.&]$/u.test(text.slice(Math.max(0, place - 2), place));
}

function wordAt(text: string, start: number): string {
  word.lastIndex = start;
  return word.exec(text)?.[0] ?? '';
}

const word = /[\p{L}\p{M}\p{N}]+/uy;

function firstMatch(candidates: readonly Candidate[] | undefined, text: string, start: number): FoundWord | undefined {
  for (const { term, pattern } of candidates ?? []) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match) {
      return { term, start, end: pattern.lastIndex, plural: match[1] !== '', possessive: match[2] !== undefined };
    }
  }
  return undefined;
}

function patternOf(term: string): RegExp {
  const words = term.split(/\s+/).map((word) => {
    const literal = literally(word).replace(/['’]/g, "['’]").replace(/&/g, '&(?:amp;)?');
    return isSmall(word) ? `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${literal.slice(1)}` : literal;
  });
  return new RegExp(`${words.join('\\s+')}(s?)(['’]s)?(?![\\p{L}\\p{M}\\p{N}'’]|[-‑–/_@.][\\p{L}\\p{N}])`, 'uy');
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The first word of a text in which the term stands at the beginning of a sentence, or is a plural of one word. */
function spellingsOf(word: string): string[] {
  const spellings = isSmall(word) ? [word, word.charAt(0).toUpperCase() + word.slice(1)] : [word];
  return spellings.flatMap((spelling) => [spelling, `${spelling}s`]);
}

function isSmall(word: string): boolean {
  return /^[a-z][a-z'’-]*$/.test(word);
}
