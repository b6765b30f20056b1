import { askPatiently, perPage } from './ask-patiently.ts';
import type { Answer } from './find.ts';
import { type FoundPage, IndexMissing, openIndex } from './open-index.ts';
import { asksNothing, fillIn, type Question, questionIn, searchOf } from './question.ts';
import { resultItem } from './result-item.ts';
import { countSentence, sentences } from './sentences.ts';

/** The parts of the page that the search works with. */
export interface SearchParts {
  form: HTMLFormElement;
  /** What to do when the search does not work; hidden as soon as it is used. */
  hint: HTMLElement;
  /** Is read out by screen readers whenever its text changes. */
  status: HTMLElement;
  /** Hidden while there is nothing in the list. */
  results: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  /** Address of the index, with a slash at the end. */
  folder: string;
}

/** Makes the form search. Nothing is loaded before a reader uses it, or comes with a question in the address. */
export function startSearch(parts: SearchParts): void {
  const { form, folder, more } = parts;
  const title = document.title;
  let asking = new AbortController();

  const ask = (question: Question): void => {
    asking.abort();
    asking = new AbortController();
    document.title = question.words === '' ? title : `${question.words} – ${title}`;
    void show(parts, question, asking.signal);
  };
  const inAddress = (): Question => questionIn(new URLSearchParams(location.search));

  form.addEventListener(
    'focusin',
    () => {
      // What goes wrong here is told when the question is asked.
      openIndex(folder).catch(() => {});
    },
    { once: true },
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = questionIn(new FormData(form));
    const address = `${location.pathname}${searchOf(question)}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    ask(question);
  });
  addEventListener('popstate', () => {
    fillIn(form, inAddress());
    ask(inAddress());
  });
  more.hidden = true;
  if (asksNothing(inAddress())) return;
  fillIn(form, inAddress());
  ask(inAddress());
}

async function show(parts: SearchParts, question: Question, signal: AbortSignal): Promise<void> {
  const { hint, status, results, list, more, folder } = parts;
  const tell = (sentence: string): void => {
    if (!signal.aborted) status.textContent = sentence;
  };
  hint.hidden = true;
  results.hidden = true;
  list.replaceChildren();
  if (asksNothing(question)) return tell(sentences.nothingAsked);
  try {
    const { answer, pages } = await askPatiently(folder, question, tell, signal);
    if (signal.aborted) return;
    results.hidden = answer.count === 0;
    add(list, pages);
    offerMore(parts, answer, tell);
    tell(countSentence(answer.count, question));
  } catch (error) {
    more.hidden = true;
    tell(error instanceof IndexMissing ? sentences.missing : sentences.failed);
  }
}

function offerMore({ list, more }: SearchParts, answer: Answer, tell: (sentence: string) => void): void {
  const count = (): void => {
    more.hidden = list.childElementCount >= answer.count;
  };
  more.onclick = async () => {
    try {
      const [first] = add(list, await answer.next(perPage));
      // Otherwise whoever reads on by keyboard would be left at the end of the page.
      first?.querySelector('a')?.focus();
      count();
    } catch {
      tell(sentences.failed);
    }
  };
  count();
}

function add(list: HTMLElement, pages: readonly FoundPage[]): HTMLLIElement[] {
  const items = pages.map(resultItem);
  list.append(...items);
  return items;
}
