import type { Snapshot } from '../../../site/src/content/snapshot.ts';
import { sameValue } from './same-value.ts';

/** One thing that a page has asked of a snapshot. */
export interface Question {
  /** Names that lead to what was asked: `["news", "bySlug"]`. */
  names: readonly string[];
  /** What a function was asked with; `null` when a value was read. */
  given: readonly unknown[] | null;
  answer: unknown;
}

/**
 * Listens to what a page asks of a snapshot. A page is made of nothing else, so while a later snapshot gives the same
 * answers, the page is the same.
 *
 * @returns a snapshot to hand to the page, and the list in which its questions are noted
 */
export function listen(snapshot: Snapshot): { heard: Snapshot; questions: readonly Question[] } {
  const questions: Question[] = [];
  // A list page asks one function about everything there is, so they are found by the first thing given too.
  const byName = new Map<string, Map<unknown, Question[]>>();
  const note = (question: Question): void => {
    const name = question.names.join('.');
    const first = question.given?.[0];
    const ofName = byName.get(name) ?? new Map<unknown, Question[]>();
    const asked = ofName.get(first) ?? [];
    if (asked.some(({ given }) => sameGiven(given, question.given))) return;
    asked.push(question);
    byName.set(name, ofName.set(first, asked));
    questions.push(question);
  };
  return { heard: overheard(snapshot, [], note), questions };
}

/** Whether a snapshot answers all of them as the earlier one did. */
export function answersTheSame(questions: readonly Question[], snapshot: Snapshot): boolean {
  return questions.every(({ names, given, answer }) => {
    const owner = names.slice(0, -1).reduce(valueIn, snapshot);
    const now = valueIn(owner, names.at(-1) ?? '');
    return sameValue(answer, given === null || typeof now !== 'function' ? now : Reflect.apply(now, owner, given));
  });
}

type Note = (question: Question) => void;

function overheard<T extends object>(owner: T, names: readonly string[], note: Note): T {
  return new Proxy(owner, {
    get(_, name) {
      const value: unknown = Reflect.get(owner, name, owner);
      if (owner instanceof Map && name !== 'get' && name !== 'has') {
        note({ names, given: null, answer: owner });
        return typeof value === 'function' ? value.bind(owner) : value;
      }
      if (typeof name === 'symbol') return value;
      const way = [...names, name];
      if (typeof value === 'function') return heard(owner, way, value, note);
      if (canBeAsked(value)) return overheard(value, way, note);
      note({ names: way, given: null, answer: value });
      return value;
    },
  });
}

function heard(owner: object, names: readonly string[], value: CallableFunction, note: Note): unknown {
  return (...given: unknown[]): unknown => {
    const answer: unknown = Reflect.apply(value, owner, given);
    // Whole texts are not kept: their answers are taken for the same only while the very function is the same.
    note(given.some(isWholeText) ? { names, given: null, answer: value } : { names, given, answer });
    return answer;
  };
}

function isWholeText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 1_000;
}

/** Whether it is a part of the snapshot that has questions of its own, and not an answer. */
function canBeAsked(value: unknown): value is object {
  if (value instanceof Map) return true;
  return isObject(value) && !Array.isArray(value) && Object.values(value).some((part) => typeof part === 'function');
}

function valueIn(owner: unknown, name: string): unknown {
  return isObject(owner) ? Reflect.get(owner, name, owner) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function sameGiven(one: Question['given'], other: Question['given']): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((part, place) => Object.is(part, other[place]));
}
