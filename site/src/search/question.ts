/** What a reader asks the search. Empty strings for what is left open. */
export interface Question {
  words: string;
  topic: string;
  year: string;
  kind: string;
}

/** The names in the address and in the form. */
const names = { words: 'q', topic: 'topic', year: 'year', kind: 'kind' } as const satisfies Record<
  keyof Question,
  string
>;

/** What an address or a form asks. */
export function questionIn(given: URLSearchParams | FormData): Question {
  const read = (name: string): string => String(given.get(name) ?? '').trim();
  return { words: read(names.words), topic: read(names.topic), year: read(names.year), kind: read(names.kind) };
}

/** The same as an address wants it: with what is left open left out, and a question mark in front. */
export function searchOf(question: Question): string {
  const asked = new URLSearchParams();
  for (const key of ['words', 'topic', 'year', 'kind'] as const) {
    if (question[key] !== '') asked.set(names[key], question[key]);
  }
  return asked.size === 0 ? '' : `?${asked}`;
}

/** Puts it into the fields. */
export function fillIn(form: HTMLFormElement, question: Question): void {
  for (const key of ['words', 'topic', 'year', 'kind'] as const) {
    const field = form.elements.namedItem(names[key]);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = question[key];
    // An address may name a topic that there is no more.
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = '';
  }
}

/** What it is narrowed down to, as Pagefind wants it. */
export function filtersOf({ topic, year, kind }: Question): Record<string, string> {
  return Object.fromEntries(Object.entries({ topic, year, kind }).filter(([, value]) => value !== ''));
}

export function asksNothing(question: Question): boolean {
  return question.words === '' && Object.keys(filtersOf(question)).length === 0;
}
